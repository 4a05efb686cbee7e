/** Items of a legend about cells with nothing in them: "empty = not involved". They are about no letter, so they end the one before. */

const CELLS = '(?:cells?|fields?|box(?:es)?|zellen?|feld(?:er)?|kästchen)';
const EMPTY = [
  String.raw`(?:an?\s)?(?:empty|blank)(?:\s${CELLS})?`,
  String.raw`leer(?:e[rsn]?)?(?:\s${CELLS})?`,
  String.raw`(?:(?:une?|les?|la)\s)?(?:(?:cases?|cellules?)\s)?vides?`,
  String.raw`(?:(?:celdas?|casillas?)\s)?(?:vac[ií][oa]s?|en blanco)`,
  String.raw`(?:(?:c[ée]lulas?|campos?|casas?)\s)?(?:vazi[oa]s?|em branco)`,
  String.raw`(?:(?:casell[ae]|cell[ae]|camp[oi])\s)?vuot[oaie]`,
  String.raw`(?:een\s)?(?:leeg|lege\s(?:cel(?:len)?|vak(?:ken|je|jes)?))`,
  `["“”„«»']?[-–—]["“”„«»']?`,
].join('|');

/** Where an item begins, so that "leave none empty: ask Bo" is none. */
const ITEM = new RegExp(
  String.raw`(?<before>^|[;,|·•/(\n]|[.–—]\s)(?<gap>\s{0,4})(?:${EMPTY})\s{0,4}[=:\uFF1D\uFF1A]\s{0,4}[^;,|·•/()\n.=]{1,80}(?=$|[;,|·•/()\n.])`,
  'giu',
);

export function withoutEmptyItems(text: string): string {
  return text.replace(ITEM, (_, before: string, gap: string) => `${before}${gap}`);
}
