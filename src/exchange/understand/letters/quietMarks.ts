/** Dashes and dots to which a legend gives a meaning: "○ asked · – told". Anywhere else they say that nobody is involved. */

import type { Place } from '../../contract/place';
import { meaningOfLegend } from '../words/legendPhrases';
import type { LegendEntry } from './legendText';

const QUIET =
  /(?<before>^|[;|,·•\n(:])(?<gap>\s{0,4})[*_`"“”„«»]{0,2}(?<token>[-–—−.·])[*_`"“”„«»]{0,2}(?<sign>\s{0,4}[=:]\s{0,4}|\s{1,4})(?<said>\p{L}[^;|,·•\n.()]{1,80})/gu;
/** "★● = both" says what two marks beside each other say anyway. */
const PAIR =
  /(?<=^|[\s;|,·•.(])(?:[\u25A0-\u25FF\u2605\u2606\u2713\u2714\u2717\u2718]\s?[+/&]?\s?){2}\s{0,4}[=:–—-]\s{0,4}([^;|,·•\n.)]*)/gu;
/** Longer lines are prose. */
const LONGEST = 1_000;

/** All dashes are one: people do not choose between them. */
export function quietSign(text: string): string {
  return /^[-–—−]$/.test(text) ? '–' : text;
}

export interface QuietMarks {
  /** The text without what is said of these marks. */
  readonly text: string;
  readonly entries: readonly LegendEntry[];
}

/** `isAlone`: nothing else in the text is explained, so a bullet of a list must not pass for a dash. */
export function quietMarks(written: string, place: Place): QuietMarks {
  const entries: LegendEntry[] = [];
  if (written.length > LONGEST) return { text: written, entries };
  const text = written
    .replace(PAIR, (whole: string, said: string) => (meaningOfLegend(said) === undefined ? '' : whole))
    .replace(QUIET, (whole: string, ...found: unknown[]) => {
      const { before, gap, token, sign, said } = found.at(-1) as Record<string, string>;
      const name = (said ?? '').trim();
      const meaning = meaningOfLegend(name);
      // At the start of a line a dash before words is the bullet of a list.
      const isBullet = (before === '' || before === '\n') && sign?.trim() === '';
      const isGap = before === ':' && gap === '';
      if (!token || !meaning || meaning === 'none' || isBullet || isGap) return whole;
      entries.push({ token: quietSign(token), name, definition: '', place, meaning });
      return before ?? '';
    });
  return { text, entries };
}
