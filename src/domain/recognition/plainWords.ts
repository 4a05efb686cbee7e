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
      // One word each, or "on" would be taken for a small word and "after eight hours" for the night.
      .replace(/\bon[ -]call\b/g, 'oncall')
      .replace(/\b(?:after|out[ -]of|outside)[ -](?:(?:office|business|working)[ -])?hours\b/g, 'afterhours')
      .replace(/[^\p{L}\p{N}*?<>+]+/gu, ' ')
      .trim()
  );
}

export function plainWords(name: string): readonly string[] {
  const plain = plainName(name);
  return plain === '' ? [] : plain.split(' ');
}
