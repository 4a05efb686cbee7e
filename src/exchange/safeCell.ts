/**
 * Cells that a spreadsheet would run as a formula, made safe with one apostrophe in front, reversibly: a leading
 * apostrophe gets one too, so taking one off always gives back what was there.
 */

const TRIGGERS = new Set([...'=+-@|%\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20']);

export function safeCell(text: string): string {
  return text.startsWith("'") || isDangerous(text) ? `'${text}` : text;
}

export function cellFromSafe(text: string): string {
  if (!text.startsWith("'")) return text;
  const rest = text.slice(1);
  return rest.startsWith("'") || isDangerous(rest) ? rest : text;
}

// A plain number is what a person expects to stay one: -5 is not a formula.
function isDangerous(text: string): boolean {
  return TRIGGERS.has(text.charAt(0)) && !/^[+-]?\d+([.,]\d+)?%?$/.test(text);
}
