/** Copy, cut and paste for menus and the palette. */
import type { Commands } from './context';

export const copying: Commands = {};
