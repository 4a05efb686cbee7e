/** Words that are cut short with a dot, and explained behind it: "Resp. da la cara · Ejec. lo hace". Each must be known. */

import type { Place } from '../../contract/place';
import { withoutEnds } from '../../texts/withoutEnds';
import { meaningOfLegend } from '../words/legendPhrases';
import type { LegendEntry } from './legendText';

const STARTS = /(?:^|[\s(])[*_]{0,2}(\p{Lu}\p{L}{1,9})\.[*_]{0,2}(?:\s?[=:–—-])?\s(?=\p{L})/gu;
const FEWEST = 2;

export function abbreviations(text: string, place: Place): LegendEntry[] {
  const starts = [...text.matchAll(STARTS)];
  const entries = starts.flatMap((found, at): LegendEntry[] => {
    const name = found[1] ?? '';
    const until = starts[at + 1]?.index;
    const definition = withoutEnds(text.slice(found.index + found[0].length, until), ' ·•;|,/', 'end');
    const meaning = meaningOfLegend(definition);
    return meaning ? [{ token: name, name, definition, meaning, place }] : [];
  });
  // "Dr. Ruiz decides. Dr. Lind works on it." explains no word.
  const areApart = [entries.map(({ token }) => token), entries.map(({ meaning }) => meaning)].every(
    (said) => new Set(said).size === starts.length,
  );
  return starts.length >= FEWEST && areApart ? entries : [];
}
