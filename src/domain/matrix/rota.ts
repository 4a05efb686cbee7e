/** Who is on duty when, as a calendar or a pasted list said on the day it was read. */
import type { CalendarDate } from './date';
import type { PersonId } from './ids';

declare const brand: unique symbol;
/** A minute in UTC, `2026-11-30T08:00Z`: these compare as strings. */
export type Minute = string & { readonly [brand]: 'minute' };

export interface Shift {
  readonly personId: PersonId;
  /** Its first minute, and the first after it. */
  readonly from: Minute;
  readonly until: Minute;
}

export interface Rota {
  /** The name of the file, or that it was pasted. */
  readonly source: string;
  readonly readOn: CalendarDate;
  /** The time that was read. Outside it the rota says nothing; inside it, no shift means that nobody is on duty. */
  readonly from: Minute;
  readonly until: Minute;
  /** In order of their beginning. */
  readonly shifts: readonly Shift[];
}

const PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/;

export function isMinute(text: string): text is Minute {
  if (!PATTERN.test(text)) return false;
  const at = Date.parse(text);
  return !Number.isNaN(at) && minuteAt(at) === text;
}

/** The minute that holds an instant, given in milliseconds. */
export function minuteAt(at: number): Minute {
  return `${new Date(at).toISOString().slice(0, 16)}Z` as Minute;
}

/** Two spans of one person at the same time are one shift that was written twice. */
export function inShiftOrder(shifts: readonly Shift[]): readonly Shift[] {
  const known = new Map(shifts.map((shift) => [`${shift.from} ${shift.until} ${shift.personId}`, shift]));
  return [...known].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, shift]) => shift);
}
