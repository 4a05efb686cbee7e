/** Lines that a mail program quotes with ">": what was answered to, and what was written around it. */

export interface QuotedMail {
  /** The quoted lines without their marks. */
  readonly text: string;
  /** How many lines stand before the first of them. */
  readonly before: number;
  /** What is not quoted, with the line on which it stands. */
  readonly others: readonly { readonly text: string; readonly line: number }[];
}

const MARK = /^(?:\s?>)+(?: |$)/;

/** Undefined where only some cells begin with such a mark ("> 10k"): the first line of a table would not be among them. */
export function quotedMail(text: string, separator: string): QuotedMail | undefined {
  if (!text.includes('>')) return undefined;
  const lines = text.split('\n');
  const first = lines.find((line) => line.includes(separator)) ?? '';
  const quoted = lines.filter((line) => MARK.test(line)).length;
  if (!MARK.test(first) || quoted < 2 || quoted * 2 < lines.filter((line) => line.trim() !== '').length)
    return undefined;
  return {
    text: lines.flatMap((line) => (MARK.test(line) ? line.replace(MARK, '') : [])).join('\n'),
    before: lines.findIndex((line) => MARK.test(line)),
    others: lines.flatMap((line, at) =>
      MARK.test(line) || line.trim() === '' ? [] : [{ text: line.trim(), line: at + 1 }],
    ),
  };
}
