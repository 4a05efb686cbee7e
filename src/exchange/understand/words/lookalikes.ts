/** Letters of other scripts that look like the Latin ones, as they get into cells through other keyboards and pictures. */

const LATIN: { readonly [lookalike: string]: string } = {
  // Cyrillic
  '\u0410': 'A',
  '\u0412': 'B',
  '\u0421': 'C',
  '\u0415': 'E',
  '\u041D': 'H',
  '\u0406': 'I',
  '\u04C0': 'I',
  '\u0408': 'J',
  '\u041A': 'K',
  '\u041C': 'M',
  '\u041E': 'O',
  '\u0420': 'P',
  '\u0405': 'S',
  '\u0422': 'T',
  '\u0425': 'X',
  '\u0430': 'a',
  '\u0441': 'c',
  '\u0456': 'i',
  '\u043E': 'o',
  '\u0440': 'p',
  '\u0455': 's',
  // Greek
  '\u0391': 'A',
  '\u0399': 'I',
  '\u039C': 'M',
  '\u039F': 'O',
  '\u03A1': 'P',
  '\u0397': 'H',
  '\u0392': 'B',
  '\u0395': 'E',
  '\u03A4': 'T',
  '\u03A7': 'X',
  '\u03BF': 'o',
  '\u03B9': 'i',
  '\u03F9': 'C',
};

/** The text with look-alikes turned into Latin letters; the same string when there are none. */
export function withLatinLetters(text: string): string {
  let latin = '';
  let changed = false;
  for (const character of text) {
    const letter = LATIN[character];
    latin += letter ?? character;
    changed ||= letter !== undefined;
  }
  return changed ? latin : text;
}

/** Compares names that look alike: no case, no accents of width, look-alikes folded. */
export function skeleton(name: string): string {
  return withLatinLetters(name.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ').trim();
}
