/** What a person is told when something from outside could not be read: always a whole sentence of ours. */
import { FileRefused } from './bounds';

const FAULT =
  'This could not be read because of a fault in Answerable, not in what you opened. Nothing was changed. Please report it, with the file or link if you can.';

/** Of the browser, for a file that was chosen. */
const UNREADABLE = new Set(['NotReadableError', 'NotFoundError', 'SecurityError', 'AbortError']);

export function sentenceOf(error: unknown): string {
  if (error instanceof FileRefused) return error.message;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (UNREADABLE.has(name))
    return 'The browser could not read this file. It may be a folder, or it was moved or changed after it was chosen. Choose it again.';
  // Our own errors are sentences; those of the engine (TypeError, RangeError) are for developers.
  return error instanceof Error && (name === 'Error' || name === 'NotKept') ? error.message : FAULT;
}
