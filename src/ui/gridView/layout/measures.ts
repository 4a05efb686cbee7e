/** How high and wide things are drawn, from density, zoom, the reader's text size and the room there is. */

import type { ViewChoices } from '../choices/viewChoices';
import type { Measures } from './layout';

/** The room the grid has, and the size of its text: 1 where the browser's is 16 px. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

export const NO_ROOM: Room = { width: 1040, height: 700, scale: 1 };

/** Pixels at the end of the columns for the button that adds a role. */
export function addingWidth({ scale }: Room): number {
  return 32 * scale;
}

/** No name and no chips need more. */
const WIDEST_NAME = 640;
/** The least that names give up so that every role is in view. */
const LEAST_NAME = 320;
/** In the pattern, where only sections have names. */
const PATTERN_NAME = 240;
const ROW = { compact: 28, normal: 36, roomy: 46 };

/** `columns` is the width of all roles together: what they leave free goes to the names, as far as names need it. */
export function measuresFor(choices: ViewChoices, { width, scale }: Room, columns = width): Measures {
  const free = Math.min(WIDEST_NAME * scale, width - columns);
  const usual = Math.min(386 * scale, width * 0.42);
  // A little narrower where all roles then fit: a bar for some pixels would be of no use.
  const wanted = free >= LEAST_NAME * scale ? Math.min(usual, free) : usual;
  const name = choices.nameWidth ?? Math.max(wanted, Math.min(220, width * 0.5), free);
  if (choices.zoom === 'pattern') {
    return {
      row: 8,
      section: 18 * scale,
      header: 28 * scale,
      name: Math.round(Math.min(name, PATTERN_NAME * scale)),
    };
  }
  return {
    row: Math.round(ROW[choices.density] * scale),
    section: Math.round((choices.density === 'compact' ? 32 : 38) * scale),
    header: Math.round(92 * scale),
    name: Math.round(name),
  };
}

/** Few roles share what the widest names leave free, up to a third more than they need. */
export function columnWidthFor(choices: ViewChoices, { width, scale }: Room, roles: number): number {
  if (choices.zoom === 'pattern')
    return Math.floor(Math.max(14, Math.min(32, (width - PATTERN_NAME * scale) / roles)));
  const needed = (choices.density === 'compact' ? 76 : 88) * scale;
  const free = width - (choices.nameWidth ?? WIDEST_NAME * scale);
  return Math.floor(Math.max(needed, Math.min(needed * 1.33, free / roles)));
}
