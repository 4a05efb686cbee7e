// A paste of 5,000 cells in two grids that take turns, each time in a page of its own: what else the machine does falls
// on both alike, and one slow moment on one pair of many.
import type { Browser } from '@playwright/test';
import { median, ms, quantile } from './figures.ts';
import { inPage, pasteToPaint } from './gridFigures.ts';
import { atRest, firstCell } from './inPage.ts';
import { withProcessorTime } from './processorTime.ts';

export const PAIRS = 15;

/** Milliseconds by the clock, and of processor time of the page's own thread. */
interface PasteTime {
  readonly clock: number;
  readonly processor: number;
}

type Pair = readonly [one: PasteTime, other: PasteTime];

/** One grid and the other, pair by pair. Both are addresses of pages with a grid. */
export async function pasteTurns(browser: Browser, one: string, other: string): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    // Neither is always the one that begins.
    if (pair % 2 === 0) pairs.push([await pasted(browser, one), await pasted(browser, other)]);
    else {
      const theirs = await pasted(browser, other);
      pairs.push([await pasted(browser, one), theirs]);
    }
  }
  return pairs;
}

const pasted = (browser: Browser, address: string): Promise<PasteTime> =>
  inPage(browser, address, async (page) => {
    await page.evaluate(firstCell);
    await page.evaluate(atRest);
    const { result, processor } = await withProcessorTime(browser, page, () => pasteToPaint(page));
    return { clock: result, processor };
  });

/** Medians of both, and how many times as long the one takes in a pair: the middle, and between which half of all lie. */
export function pairsInWords(pairs: readonly Pair[], what: keyof PasteTime): string[] {
  const times = pairs.map(([one, other]) => one[what] / other[what]);
  const at = (share: number) => quantile(times, share).toFixed(2);
  return [
    ms(median(pairs.map(([one]) => one[what]))),
    ms(median(pairs.map(([, other]) => other[what]))),
    at(0.5),
    `${at(0.25)} to ${at(0.75)}`,
  ];
}
