/**
 * Quotation marks at the beginning of a field that do not enclose it: `"Shop can take money" figure,R,A`. To the parser such
 * a field goes on behind them, through all lines up to some other mark; so it is enclosed before it is parsed.
 */
import { BOUNDS } from '../contract/bounds';
import type { ReadingNote } from '../contract/source';
import { closeAroundMarks, closeOf } from './quotedField';
import { linesOfWidth } from './usualWidth';

export interface SettledQuotes {
  readonly text: string;
  readonly notes: readonly ReadingNote[];
}

const KEPT = 'A field begins with a quotation mark that does not enclose it. It was kept as text.';
const INSIDE = 'Quotation marks in a field are not doubled. They were kept as text.';

export function withSettledQuotes(text: string, separator: string, firstLine = 1): SettledQuotes {
  const parts: string[] = [];
  const notes: ReadingNote[] = [];
  const lines = linesOfWidth(text, separator);
  let done = 0;
  let line = firstLine;
  let ended = text.indexOf('\n');
  let at = text.indexOf('"');
  while (at >= 0) {
    let next = at + 1;
    const before = text.charAt(at - 1);
    if (before === '' || before === separator || before === '\n') {
      const close = closeOf(text, at, separator);
      if (close.kind === 'closed') next = close.until;
      else {
        const field = fieldAt(text, at, close.kind === 'text' ? close.mark : undefined, separator, lines);
        if (field) {
          parts.push(text.slice(done, at), `"${field.content.replaceAll('"', '""')}"`);
          done = field.until;
          next = field.until;
          for (; ended >= 0 && ended < at; ended = text.indexOf('\n', ended + 1)) line += 1;
          if (notes.at(-1)?.line !== line) notes.push({ line, message: field.message });
        }
      }
    }
    at = text.indexOf('"', next);
  }
  return done === 0 ? { text, notes } : { text: parts.join('') + text.slice(done), notes };
}

interface Field {
  readonly content: string;
  readonly until: number;
  readonly message: string;
}

/** What is in the field, where it can be told better than by going on to some other mark. `mark` is the next one in it. */
function fieldAt(
  text: string,
  at: number,
  mark: number | undefined,
  separator: string,
  lines: ReturnType<typeof linesOfWidth>,
): Field | undefined {
  const { end, isUsual, isUsualWith } = lines.lineAt(at);
  if (mark !== undefined) {
    const limit = isUsual ? end : at + BOUNDS.fieldCharacters;
    const close = closeAroundMarks(text, at, separator, limit);
    const content = close && text.slice(at + 1, close.mark);
    if (close && content !== undefined) {
      const cuts = content.split(separator).length - 1;
      if (close.isNested || (close.until <= end && cuts > 0 && !isUsual && isUsualWith(cuts)))
        return { content: content.replaceAll('""', '"'), until: close.until, message: INSIDE };
    }
  }
  // Of a field of several lines the first alone makes no row.
  if (!isUsual && (mark === undefined || mark > end)) return undefined;
  const rest = text.slice(at, end);
  const cut = rest.indexOf(separator);
  const content = cut < 0 ? rest : rest.slice(0, cut);
  return { content, until: at + content.length, message: KEPT };
}
