/** An on-call rota from text: a calendar file, or lines that someone pasted. Nothing is read that is not certain. */
import { addDays, type CalendarDate } from '../../domain/matrix/date';
import { type Minute, minuteAt } from '../../domain/matrix/rota';
import type { RotaEntry } from '../../domain/people/rotaPeople';
import { BOUNDS, refuseAbove } from '../contract/bounds';
import { readLines } from './readLines';

export interface RotaRequest {
  readonly text: string;
  readonly today: CalendarDate;
  /** IANA name; for times that name no zone of their own. */
  readonly timeZone: string;
}

export interface ReadRota {
  readonly entries: readonly RotaEntry[];
  /** The time that was looked at. */
  readonly from: Minute;
  readonly until: Minute;
  /** Whole sentences: what was not read, where, and what was taken for granted. */
  readonly problems: readonly string[];
}

/** The time that a rota is read for, in milliseconds. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

export async function readRota({ text, today, timeZone }: RotaRequest): Promise<ReadRota> {
  refuseAbove('This rota has', 'characters', text.length, BOUNDS.rotaCharacters);
  const window = {
    from: Date.parse(addDays(today, -1)),
    until: Date.parse(addDays(today, BOUNDS.rotaDays)),
  };
  const isCalendar = /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text);
  // The reader of calendars is only loaded for one.
  const read = isCalendar
    ? (await import('./readCalendar')).readCalendar(text, timeZone, window)
    : readLines(text, timeZone, window);
  const entries = [...read.entries].sort((one, other) => (one.from < other.from ? -1 : 1));
  const kept = entries.slice(0, BOUNDS.rotaShifts);
  const first = entries[BOUNDS.rotaShifts];
  const problems = [...read.problems];
  // A rota that was cut says nothing about what comes after the cut.
  let until = Math.min(window.until, lastEnd(entries));
  if (first) {
    until = Date.parse(first.from);
    problems.push(
      `There are ${entries.length.toLocaleString('en')} shifts in the next year. The first ${BOUNDS.rotaShifts.toLocaleString('en')} were read, up to ${first.from.slice(0, 10)}.`,
    );
  }
  return {
    entries: kept,
    from: minuteAt(window.from),
    until: minuteAt(Math.max(until, window.from)),
    problems,
  };
}

function lastEnd(entries: readonly RotaEntry[]): number {
  return entries.reduce((last, { until }) => Math.max(last, Date.parse(until)), 0);
}
