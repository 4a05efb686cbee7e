// A paste of 5,000 cells in two grids that take turns, each time in a page of its own: what else the machine does falls
// on both alike, and one slow moment on one pair of many.
import type { Browser } from '@playwright/test';
import { median, ms, quantile } from './figures.ts';
import { inPage, pasteToPaint } from './gridFigures.ts';
import { firstCell } from './inPage.ts';

export const PAIRS = 15;

/** Milliseconds of one grid and of the other, pair by pair. Both are addresses of pages with a grid. */
export async function pasteTurns(
  browser: Browser,
  one: string,
  other: string,
): Promise<readonly (readonly [number, number])[]> {
  const pairs: [number, number][] = [];
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

const pasted = (browser: Browser, address: string): Promise<number> =>
  inPage(browser, address, async (page) => {
    await page.evaluate(firstCell);
    return pasteToPaint(page);
  });

/** Medians of both, and how many times as long the one takes in a pair: the middle, and between which half of all lie. */
export function pairsInWords(pairs: readonly (readonly [number, number])[]): string[] {
  const times = pairs.map(([one, other]) => one / other);
  const at = (share: number) => quantile(times, share).toFixed(2);
  return [
    ms(median(pairs.map(([one]) => one))),
    ms(median(pairs.map(([, other]) => other))),
    at(0.5),
    `${at(0.25)} to ${at(0.75)}`,
  ];
}
