/** What is said of an error: our own are whole sentences; what the browser or a fault throws is never shown as it is. */

const UNEXPECTED = 'Something unexpected happened. What was saved is still there. Try again.';
const RAW = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'URIError', 'EvalError'];

export function errorSentence(error: unknown, unexpected = UNEXPECTED): string {
  if (!(error instanceof Error) || error instanceof DOMException) return unexpected;
  return RAW.includes(error.name) || !isSentence(error.message) ? unexpected : error.message;
}

/** A message of a library or a browser rarely begins like a sentence and ends like one. */
function isSentence(message: string): boolean {
  return /^[\p{Lu}“"‘0-9].*[.?!]$/su.test(message.trim());
}
