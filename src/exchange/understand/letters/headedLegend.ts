/** Columns headed R, A, C and I need no legend: words of one that are not known do not take their meaning away. */

import { codeOf } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import { denies } from '../words/legendPhrases';
import { meaningOfEntry } from './legendScheme';
import type { LegendReading } from './legends';
import type { LegendEntry } from './legendText';

/** With the usual meaning of each letter whose words are not known, unless another letter's words say that the scheme is not RACI. */
export function asHeaded(legend: LegendReading, heads: readonly string[]): LegendReading {
  const raci = schemeList[0];
  const headed = new Set(heads.map((head) => head.trim()));
  if (!raci?.codes.every(({ letter }) => headed.has(letter))) return legend;
  const usualOf = ({ token }: LegendEntry) => codeOf(raci, token)?.meaning;
  const isOther = (entry: LegendEntry) => {
    const meaning = meaningOfEntry(entry);
    return meaning !== undefined && meaning !== usualOf(entry);
  };
  if (legend.entries.some(isOther)) return legend;
  const entries = legend.entries.map((entry): LegendEntry => {
    const usual = usualOf(entry);
    const isSaid = entry.isUnclear || meaningOfEntry(entry) !== undefined;
    return !usual || isSaid || denies(entry.whole ?? entry.name) ? entry : { ...entry, meaning: usual };
  });
  return { ...legend, entries };
}
