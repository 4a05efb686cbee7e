/** Names as words that can be compared: lower case, no accents, no punctuation. */

/** `Définition des alertes` becomes `definition des alertes`. */
export function plainName(name: string): string {
  // Most names are plain already, and ten thousand are read at a time.
  const unaccented = /^[ -~]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
  return (
    unaccented
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/[’`]/g, "'")
      .replace(/\b([dlnsmtc]|qu|dell|all|nell|sull|dall|un)'/g, '')
      // One word, or "on" would be taken for a small word.
      .replace(/\bon[ -]call\b/g, 'oncall')
      .replace(/[^\p{L}\p{N}*?<>+]+/gu, ' ')
      .trim()
  );
}

export function plainWords(name: string): readonly string[] {
  const plain = plainName(name);
  return plain === '' ? [] : plain.split(' ');
}
