/** What a line of text beside a table says, where it is no row: a legend of letters, or the end of a mail. */

const SIGNED = String.raw`["“„(*_]{0,2}(?:\p{Lu}{1,2}|[xX✓●○★])["”“)*_]{0,2}\s?[=:–]\s?\p{L}`;
const LABEL = /^(?:legend|key|legende|légende|leyenda|legenda|zeichen)\s?:\s?/iu;
const BEGINS = new RegExp(`^${SIGNED}`, 'u');
const WITHIN = new RegExp(String.raw`(?:^|[,;|·•/]\s{0,3}|\s{2,4})${SIGNED}`, 'gu');
const PART = /^\S{1,14}\s?[=:–]\s?\S/u;
/** Longer lines are prose. */
const LONGEST = 400;

/** "R = does it   A = answers for it", "Key: R = does it; A = answers". Of "A: Prepare   R   A" only the name looks so. */
export function isLegendLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = line.trim().replace(LABEL, '');
  if (!BEGINS.test(text)) return false;
  const parts = text.split(/ {2,}/);
  if (parts.length > 1) return parts.every((part) => PART.test(part));
  return /^\S{1,6}\s?=/.test(text) || (text.match(WITHIN)?.length ?? 0) > 1;
}

const CLOSING =
  /^(?:--|(?:best|kind(?:est)?|warm(?:est)?|many|with best)?\s?(?:regards|wishes|thanks)|best|cheers|thanks(?: (?:all|a lot|everyone|in advance))?|thank you|sincerely|yours(?: \p{L}+)?|(?:viele|beste|liebe|schöne|herzliche|mit (?:freundlichen|besten|lieben))? ?grü(?:ß|ss)en?|gruß|danke(?: \p{L}+)?|vg|lg|mfg|(?:bien )?cordialement|merci(?: \p{L}+)?|bien à (?:vous|toi)|(?:un )?saludos?(?: cordiales?)?|(?:muchas )?gracias|(?:cordiali )?saluti|grazie(?: \p{L}+)?|(?:um )?abraços?|atenciosamente|(?:muito )?obrigad[oa]s?|(?:met )?vriendelijke groet(?:en)?|groet(?:en|jes)?|(?:dank|bedankt)|pozdrawiam|pozdrowienia|z poważaniem|dzięki)\s?[,.!]?$/iu;

/** "Best," and "--", below which a name and an address stand. */
export function isClosing(line: string): boolean {
  return line.length < 60 && CLOSING.test(line.trim());
}
