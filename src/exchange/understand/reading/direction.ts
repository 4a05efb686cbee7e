/** Which way a table is read, and whose the corrections of its rows and columns are. */

import type { Corrections } from './corrections';
import type { Layout } from './tableReading';

export function isTurned(layout: Layout): boolean {
  return layout === 'transposed' || layout === 'letters-down';
}

/**
 * The number under which corrections of rows and columns are kept: what was said of a table in one direction says nothing
 * of it in the other, and is there again when it is turned back.
 */
export function placeOfTable(index: number, layout: Layout): number {
  return isTurned(layout) ? -1 - index : index;
}

/** What a person said of the layout of a table and of its head, in either direction. */
export interface AskedLayout {
  readonly layout?: Layout | undefined;
  readonly headRow?: number | undefined;
  readonly headAcross?: number | undefined;
}

export function askedLayout({ layouts, headRows }: Corrections, index: number): AskedLayout {
  return {
    layout: layouts?.[index],
    headRow: headRows?.[placeOfTable(index, 'wide')],
    headAcross: headRows?.[placeOfTable(index, 'transposed')],
  };
}
