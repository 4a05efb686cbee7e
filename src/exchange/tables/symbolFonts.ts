/** Fonts whose letters are signs: what looks like a tick is an “ü” in the file, and an “R” may be one too. */

const WINGDINGS = {
  '\u00fc': '✓',
  '\u00fb': '✗',
  '\u00fe': '☑',
  '\u00fd': '☒',
  o: '☐',
  l: '●',
  n: '■',
  '\u00a1': '○',
};
const WINGDINGS_2 = { P: '✓', O: '✗', R: '☑', S: '☒', '\u00a3': '☐', '\u0097': '●' };
const WEBDINGS = { a: '✓', r: '✗', n: '●', g: '■', c: '☐' };

type Signs = { readonly [letter: string]: string };

export function signsOfFont(name: string): Signs | undefined {
  const font = name.trim().toLowerCase();
  if (font === 'wingdings') return WINGDINGS;
  if (font === 'wingdings 2') return WINGDINGS_2;
  return font === 'webdings' ? WEBDINGS : undefined;
}

/** The text as it looks in such a font. Signs that say nothing here stay the letters that they are in the file. */
export function shownIn(signs: Signs, text: string): string {
  return [...text]
    .map((letter) => {
      const point = letter.codePointAt(0) ?? 0;
      // Word writes the same signs in a private range.
      const plain = point >= 0xf000 && point <= 0xf0ff ? String.fromCodePoint(point - 0xf000) : letter;
      return signs[plain] ?? letter;
    })
    .join('');
}
