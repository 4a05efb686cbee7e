/** Names as words that can be compared: lower case, no accents, no punctuation. */

/** `Définition des alertes` becomes `definition des alertes`. */
export function plainName(name: string): string {
  const plain = unadorned(name);
  return PLAIN.test(plain) ? plain : plain.replace(/[^\p{L}\p{N}+]+/gu, ' ').trim();
}

/** The same for a phrase of the vocabulary, in which `cost*` is a beginning and `<tell>` a class of words. */
export function plainPhrase(text: string): string {
  return unadorned(text)
    .replace(/[^\p{L}\p{N}*<>+]+/gu, ' ')
    .trim();
}

function unadorned(name: string): string {
  // Most names are plain already, and ten thousand are read at a time.
  const unaccented = /^[ -~]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
  let plain = unaccented.toLowerCase().replaceAll('ß', 'ss');
  if (/['’`]/.test(plain))
    plain = plain.replace(/[’`]/g, "'").replace(/\b([dlnsmtc]|qu|dell|all|nell|sull|dall|un)'/g, '');
  // One word each, or "on" would be taken for a small word and "after eight hours" for the night.
  if (plain.includes('call')) plain = plain.replace(/\bon[ -]call\b/g, 'oncall');
  if (plain.includes('hours')) plain = plain.replace(AFTER_HOURS, 'afterhours');
  // Both join what is said as an "and" does.
  if (/[&/]/.test(plain)) plain = plain.replace(/ ?& ?| \/ /g, ' + ');
  return plain;
}

/** Nothing to mend: letters of English and single spaces. */
const PLAIN = /^[a-z\d+]+(?: [a-z\d+]+)*$/;

const AFTER_HOURS = /\b(?:after|out[ -]of|outside)[ -](?:(?:office|business|working)[ -])?hours\b/g;

export function plainWords(name: string): readonly string[] {
  return wordsIn(plainName(name));
}

export function phraseWords(text: string): readonly string[] {
  return wordsIn(plainPhrase(text));
}

function wordsIn(plain: string): readonly string[] {
  return plain === '' ? [] : plain.split(' ');
}
