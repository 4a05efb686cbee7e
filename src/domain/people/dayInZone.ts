/**
 * Moments, and which calendar day they are for a person.
 *
 * The law of dates: `from`, `until` and absences are whole calendar days where the person is, both ends included.
 * The first day begins at the person's own midnight, the last ends at their next one, however long daylight
 * saving makes the days in between. A plain calendar date as moment means that day for everyone.
 */
import { type CalendarDate, isWithin } from '../matrix/date';
import type { Person } from '../matrix/matrix';
import { minutesAhead } from '../matrix/timeZone';

export interface Instant {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** IANA name; whose days count for people who have no time zone entered. */
  readonly timeZone: string;
}

export type DayAndTime = CalendarDate | Instant;

/** The calendar day that a moment is for a person. */
export function dayFor(moment: DayAndTime, person: Person): CalendarDate {
  if (typeof moment === 'string') return moment;
  const own = person.timeZone === undefined ? undefined : dayIn(moment.at, person.timeZone);
  return own ?? dayOf(moment);
}

/** The calendar day that a moment is where it was asked. */
export function dayOf(moment: DayAndTime): CalendarDate {
  if (typeof moment === 'string') return moment;
  return (
    dayIn(moment.at, moment.timeZone) ?? (new Date(moment.at).toISOString().slice(0, 10) as CalendarDate)
  );
}

/** On leave that day, by the absences entered for the person. */
export function isAway(person: Person, moment: DayAndTime): boolean {
  if (!person.absences || person.absences.length === 0) return false;
  const day = dayFor(moment, person);
  return person.absences.some((absence) => isWithin(absence, day));
}

/** The last day of the absence that a person is on; of several, the one that lasts longest. */
export function awayUntil(person: Person, moment: DayAndTime): CalendarDate | undefined {
  const day = dayFor(moment, person);
  const ends = (person.absences ?? []).filter((absence) => isWithin(absence, day)).map(({ until }) => until);
  return ends.sort().at(-1);
}

function dayIn(at: number, timeZone: string): CalendarDate | undefined {
  const ahead = minutesAhead(timeZone, at);
  if (ahead === undefined) return undefined;
  return new Date(at + ahead * 60_000).toISOString().slice(0, 10) as CalendarDate;
}
