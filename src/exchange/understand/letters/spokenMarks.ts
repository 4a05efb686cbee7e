/** Marks that sentences explain: "Big X carries the can. Small x works on it." What is said of them must be known. */

import type { Place } from '../../contract/place';
import { meaningOfLegend } from '../words/legendPhrases';
import type { LegendEntry } from './legendText';

const LARGE =
  'big|large|capital|upper-?case|gro(?:ß|ss)e[rs]?|fettes|grand|grande|gros|gran|majuscule|mai[uú]scul[oa]|maiuscol[oa]';
const SMALL =
  'small|little|lower-?case|kleine[rs]?|petit|pequeñ[oa]|piccol[oa]|pequen[oa]|minuscule|min[uú]scul[oa]|minuscol[oa]';
const ARTICLE = '(?:an?|the|ein|eine|das|un|une|le|una|el|la|um|uma|unas?|where there is an?|wo ein|wer ein)';
const IS =
  "(?:means?|is|stands for|says|heißt|heisst|bedeutet|steht für|ist|veut dire|signifie|est|significa|quiere decir|es|vuol dire|è|quer dizer|é)(?: that| dass| que| qu[’']| che)?";
const QUOTE = '[*_`"“”„‘’‚«»\\s]{0,4}';

const SPOKEN = new RegExp(
  String.raw`^(?:${ARTICLE}\s+)?(?:(?<large>${LARGE})\s+|(?<small>${SMALL})\s+)?${QUOTE}(?<mark>[xX?✓✔●○◐■□★☆▲△•]|\p{Extended_Pictographic}\uFE0F?)${QUOTE}(?:\s(?:${LARGE}|${SMALL}))?(?:\s*[:=–—,-]\s*|\s+)(?:${IS}\s+)?(?<said>\p{L}.{2,200})$`,
  'isu',
);

/** At most so many sentences stand before a table to explain it. */
const MOST = 20;

export function spokenMarks(text: string, place: Place): LegendEntry[] {
  const sentences = text.split(
    /[.;\n]\s*|,\s+(?=(?:an?|the|ein|un|une|una|um)?\s*(?:\p{L}+\s)?[*"“„«]{0,3}[xX?✓●○][*"”“»]{0,3}\s)/u,
    MOST,
  );
  return sentences.flatMap((sentence): LegendEntry[] => {
    const { large, small, mark = '', said = '' } = SPOKEN.exec(sentence.trim())?.groups ?? {};
    const [, name = said, definition = ''] = /^([^(]{2,}?)\s*[(](.*?)\)?$/s.exec(said) ?? [];
    if (mark === '' || meaningOfLegend(name) === undefined) return [];
    const token = large ? mark.toUpperCase() : small ? mark.toLowerCase() : mark;
    return [{ token, name: name.replace(/[*_`,:]+$/g, '').trim(), definition, place, isSpoken: true }];
  });
}
