/**
 * Moments, and which calendar day they are for a person.
 *
 * The law of dates: `from`, `until` and absences are whole calendar days where the person is, both ends included.
 * The first day begins at the person's own midnight, the last ends at their next one, however long daylight
 * saving makes the days in between. A plain calendar date as moment means that day for everybody.
 */
import type { CalendarDate } from '../matrix/date';
import type { Person } from '../matrix/matrix';

export interface Instant {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** IANA name; whose days count for people who have no time zone entered. */
  readonly timeZone: string;
}

export type Moment = CalendarDate | Instant;

interface Span {
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
}

/** The calendar day that a moment is for a person. */
export function dayFor(moment: Moment, person: Person): CalendarDate {
  if (typeof moment === 'string') return moment;
  const own = person.timeZone === undefined ? undefined : dayIn(moment.at, person.timeZone);
  return (
    own ??
    dayIn(moment.at, moment.timeZone) ??
    (new Date(moment.at).toISOString().slice(0, 10) as CalendarDate)
  );
}

export function isWithin(span: Span, day: CalendarDate): boolean {
  return (span.from === undefined || span.from <= day) && (span.until === undefined || day <= span.until);
}

/** On leave that day, by the absences entered for the person. */
export function isAway(person: Person, moment: Moment): boolean {
  if (!person.absences || person.absences.length === 0) return false;
  const day = dayFor(moment, person);
  return person.absences.some((absence) => isWithin(absence, day));
}

/** The last day of the absence that a person is on. */
export function awayUntil(person: Person, moment: Moment): CalendarDate | undefined {
  const day = dayFor(moment, person);
  return person.absences?.find((absence) => isWithin(absence, day))?.until;
}

export function isTimeZone(name: string): boolean {
  return formatterFor(name) !== null;
}

/** Minutes ahead of UTC in a time zone at an instant; undefined for a name that nobody knows. */
export function minutesAhead(timeZone: string, at: number): number | undefined {
  const formatter = formatterFor(timeZone);
  if (!formatter) return undefined;
  const part = new Map(formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const read = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
  const local = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return Math.round((local - Math.floor(at / 1000) * 1000) / 60_000);
}

function dayIn(at: number, timeZone: string): CalendarDate | undefined {
  const ahead = minutesAhead(timeZone, at);
  if (ahead === undefined) return undefined;
  return new Date(at + ahead * 60_000).toISOString().slice(0, 10) as CalendarDate;
}

// Making a formatter costs a hundred times what using it does, and a matrix names few zones.
const formatters = new Map<string, Intl.DateTimeFormat | null>();

function formatterFor(timeZone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = makeFormatter(timeZone);
  formatters.set(timeZone, made);
  return made;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    // A name that this machine does not know: the caller falls back to the reader's own days.
    return null;
  }
}
