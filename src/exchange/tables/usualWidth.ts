/** How many fields the lines of separated text have, each taken for itself, and how many most of them have. */
import { closeOf } from './quotedField';

export interface LineOfWidth {
  readonly end: number;
  /** It has as many fields as most lines. */
  readonly isUsual: boolean;
  /** It has so many where this many separators in it are text. */
  readonly isUsualWith: (cuts: number) => boolean;
}

/** Asked about places from the first on, so that each line is measured once. */
export function linesOfWidth(text: string, separator: string): { lineAt: (at: number) => LineOfWidth } {
  let usual: number | undefined;
  let known: (LineOfWidth & { readonly start: number }) | undefined;
  return {
    lineAt(at) {
      if (known && at >= known.start && at <= known.end) return known;
      usual ??= usualWidth(text, separator);
      const start = text.lastIndexOf('\n', at - 1) + 1;
      const found = text.indexOf('\n', at);
      const end = found < 0 ? text.length : found;
      const width = widthOf(text.slice(start, end), separator);
      known = {
        start,
        end,
        isUsual: width === usual,
        isUsualWith: (cuts) => width - cuts === usual,
      };
      return known;
    },
  };
}

/** Of the lines with more than one field; 0 where there is none. */
function usualWidth(text: string, separator: string): number {
  const linesOf = new Map<number, number>();
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const width = widthOf(text.slice(start, end), separator);
    if (width > 1) linesOf.set(width, (linesOf.get(width) ?? 0) + 1);
    start = end + 1;
  }
  let best = 0;
  for (const [width, lines] of linesOf) if (lines > (linesOf.get(best) ?? 0)) best = width;
  return best;
}

/** Marks that do not enclose a field are text. */
function widthOf(line: string, separator: string): number {
  let width = 1;
  let at = 0;
  for (;;) {
    if (line.charAt(at) === '"') {
      const close = closeOf(line, at, separator);
      if (close.kind === 'closed') at = close.until;
    }
    const cut = line.indexOf(separator, at);
    if (cut < 0) return width;
    width += 1;
    at = cut + 1;
  }
}
