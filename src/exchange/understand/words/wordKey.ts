/** One form of a word for looking it up: no case, no accents, no marks around it. */
import { withoutEnds } from '../../texts/withoutEnds';

/** Characters looked at: no word of any list is longer. */
const LONGEST = 300;

/** Letters that no accent is taken off from: ß, ø, ł, đ, ı. */
const PLAIN: { readonly [letter: string]: string } = {
  '\u00df': 'ss',
  '\u00f8': 'o',
  '\u0142': 'l',
  '\u0111': 'd',
  '\u0131': 'i',
};

const keys = new Map<string, string>();

/** Words of Latin letters and digits with one space between them: nothing to take off. */
const BARE = /^[a-z\d]+(?: [a-z\d]+)*$/i;

export function wordKey(text: string): string {
  if (text.length <= LONGEST && BARE.test(text)) return text.toLowerCase();
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = withoutEnds(
    text
      .slice(0, LONGEST)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[*_`"'“”‘’«»]/g, '')
      .toLowerCase()
      .replace(/[\u00df\u00f8\u0142\u0111\u0131]/g, (letter) => PLAIN[letter] ?? letter)
      .replace(/[\s\u00A0-]+/g, ' '),
    ' .:;()[]',
  );
  // Files have few different words; a file of nothing but different ones must not be kept twice.
  if (keys.size > 50_000) keys.clear();
  if (text.length <= LONGEST) keys.set(text, key);
  return key;
}
