/** Names as words that can be compared: lower case, no accents, no punctuation. */

/** `Définition des alertes` becomes `definition des alertes`. */
export function plainName(name: string): string {
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
  return PLAIN.test(plain) ? plain : plain.replace(/[^\p{L}\p{N}*?<>+]+/gu, ' ').trim();
}

/** Nothing to mend: letters of English and single spaces. */
const PLAIN = /^[a-z\d*?<>+]+(?: [a-z\d*?<>+]+)*$/;

const AFTER_HOURS = /\b(?:after|out[ -]of|outside)[ -](?:(?:office|business|working)[ -])?hours\b/g;

export function plainWords(name: string): readonly string[] {
  const plain = plainName(name);
  return plain === '' ? [] : plain.split(' ');
}
