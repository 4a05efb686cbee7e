/** Whether rooms are to be had, and what of them is open in this page. Small, for every matrix loads it. */
import { createStore } from 'zustand/vanilla';

/** The server of rooms marks the page that it serves. A static build has no mark, so it shows nothing and asks nobody. */
export function roomsOffered(): boolean {
  return document.querySelector('meta[name="answerable-rooms"]') !== null;
}

/** One page has one open matrix, and buttons far apart open its dialog. */
export const togetherDialog = createStore(() => ({ open: false }));

export function openTogether(): void {
  togetherDialog.setState({ open: true });
}

/** Where a screen shows what was suggested; null on the others. It comes and goes with the screen. */
export const suggestionsPlace = createStore<{ readonly element: HTMLElement | null }>(() => ({
  element: null,
}));
export const keepSuggestionsPlace = (element: HTMLElement | null) => suggestionsPlace.setState({ element });

/** The places that the header and the foot keep for what loads later. */
export const PEOPLE_PLACE = 'people-here';
export const STATUS_PLACE = 'room-status';
