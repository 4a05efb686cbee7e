/** Letters with numbers beside them: "2R", "C x2", "A 1", "R(2) A(1)". How many are needed is no part of the letter. */

export interface CountedLetters {
  /** The letters alone: "R A". */
  readonly body: string;
  /** "2" of one letter, "R 2, A 1" of several. */
  readonly count: string;
  /** What stands in brackets may refer to footnotes. */
  readonly marks: readonly string[];
}

const NUMBER = String.raw`\d{1,3}(?:[.,](?:\d|25|75))?`;
const TIMES = '[x×*]';
const ITEM = new RegExp(
  String.raw`^(?:(?<before>${NUMBER})\s?(?:${TIMES}\s?)?(?<counted>\p{Lu}{1,4})|(?<letter>\p{Lu}{1,4}|\p{Ll}(?=\s?(?:[(×*]|x\s?\d)))(?:\s?${TIMES}\s?(?<times>${NUMBER})|\s?\((?:${TIMES}\s?)?(?<within>${NUMBER})(?:\s?${TIMES})?\)|(?:\s|\s?[:=]\s?)(?<behind>${NUMBER}))?)(?=$|[\s,;/+&])`,
  'u',
);
const GAP = /^\s?[,;/+&]?\s?/;
/** A longer text says more than how many. */
const LONGEST = 40;

export function countedLetters(text: string): CountedLetters | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const letters: string[] = [];
  const counts: string[] = [];
  const marks: string[] = [];
  for (let rest = text.trim(); rest !== ''; ) {
    const found = ITEM.exec(rest);
    if (!found) return undefined;
    const { before, counted, letter = counted ?? '', times, within, behind } = found.groups ?? {};
    const count = before ?? times ?? within ?? behind;
    letters.push(letter);
    if (count !== undefined) counts.push(`${letter} ${count}`);
    if (within !== undefined) marks.push(within);
    rest = rest.slice(found[0].length).replace(GAP, '');
  }
  if (counts.length === 0) return undefined;
  const [only = ''] = counts;
  return {
    body: letters.join(' '),
    count: letters.length === 1 ? only.slice(only.indexOf(' ') + 1) : counts.join(', '),
    marks: marks.length === counts.length ? marks : [],
  };
}
