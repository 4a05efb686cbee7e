/** Where a field of separated text ends that begins with a quotation mark, by the marks in it. */

export type Close =
  /** `mark` closes the field, behind which the next begins or nothing. */
  | { readonly kind: 'closed'; readonly mark: number; readonly until: number }
  /** The next mark that is not doubled has text behind it. */
  | { readonly kind: 'text'; readonly mark: number }
  | { readonly kind: 'open' };

export function closeOf(text: string, opening: number, separator: string): Close {
  for (let mark = text.indexOf('"', opening + 1); mark >= 0; mark = text.indexOf('"', mark + 2)) {
    if (text.charAt(mark + 1) === '"') continue;
    const until = endBehind(text, mark, separator);
    return until === undefined ? { kind: 'text', mark } : { kind: 'closed', mark, until };
  }
  return { kind: 'open' };
}

/** The end of the field whose closing mark this is, or undefined where text follows it. */
function endBehind(text: string, mark: number, separator: string): number | undefined {
  let at = mark + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === separator || character === '\n') return at;
    if (character.trim() !== '') return undefined;
    at += 1;
  }
  return at;
}

/** The mark behind which the field ends though marks in it are not doubled: `"Say "yes", then go"`. */
export function closeAroundMarks(
  text: string,
  opening: number,
  separator: string,
  limit: number,
): { readonly mark: number; readonly until: number; readonly isNested: boolean } | undefined {
  let depth = 0;
  let inside = 0;
  let beginsNested = false;
  let first: { readonly mark: number; readonly until: number; readonly inside: number } | undefined;
  for (let mark = text.indexOf('"', opening + 1); mark >= 0 && mark < limit; ) {
    const before = text.charAt(mark - 1);
    // Here another field begins.
    if (before === separator || before === '\n') break;
    if (text.charAt(mark + 1) === '"') {
      mark = text.indexOf('"', mark + 2);
      continue;
    }
    const until = endBehind(text, mark, separator);
    if (until !== undefined) {
      if (beginsNested && depth === 0) return { mark, until, isNested: true };
      first ??= { mark, until, inside };
    }
    if (depth > 0) depth -= 1;
    else if (/[\s([{/:=-]/.test(before) && /\S/.test(text.charAt(mark + 1))) {
      if (inside === 0) beginsNested = true;
      depth += 1;
    }
    inside += 1;
    mark = text.indexOf('"', mark + 1);
  }
  // `"Racks of 19" and more"` has one too many, `"Monday" and "Tuesday"` are pairs of their own.
  return first && { mark: first.mark, until: first.until, isNested: first.inside % 2 === 1 };
}
