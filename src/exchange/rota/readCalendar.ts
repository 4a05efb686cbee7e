/** The on-call shifts in a calendar file: iCalendar, with events that repeat, exceptions and time zones. */
import ICAL from 'ical.js';
import { minuteAt } from '../../domain/matrix/rota';
import { instantIn, isTimeZone } from '../../domain/matrix/timeZone';
import type { RotaEntry } from '../../domain/people/rotaPeople';
import { BOUNDS, FileRefused } from '../contract/bounds';
import type { Window } from './readRota';

interface Reading {
  readonly window: Window;
  /** For times without a zone. */
  readonly zone: string;
  readonly entries: RotaEntry[];
  /** Each once, however many events have it. */
  readonly problems: Set<string>;
  left: number;
}

export function readCalendar(text: string, timeZone: string, window: Window) {
  const entries: RotaEntry[] = [];
  const problems = new Set<string>();
  for (const calendar of calendarsIn(text)) {
    const own = calendar.getFirstPropertyValue('x-wr-timezone');
    const zone = typeof own === 'string' && isTimeZone(own) ? own : timeZone;
    const reading = { window, zone, entries, problems, left: BOUNDS.rotaOccurrences };
    for (const series of seriesIn(calendar)) readSeries(series, reading);
  }
  if (entries.length === 0 && problems.size === 0)
    problems.add('The calendar has no event between yesterday and a year from now.');
  return { entries, problems: [...problems] };
}

function calendarsIn(text: string): readonly ICAL.Component[] {
  try {
    const parsed = ICAL.parse(text.replace(/^\uFEFF?\s+/, '')) as unknown[];
    // Several calendars in one file come as a list of them.
    const all = typeof parsed[0] === 'string' ? [parsed] : parsed;
    return all.map((one) => new ICAL.Component(one as ConstructorParameters<typeof ICAL.Component>[0]));
  } catch {
    throw new FileRefused('This calendar is damaged and nothing of it was read. Export it again.');
  }
}

/** The events that share an id: those that stand for themselves, and what replaces single days of them. */
interface Series {
  readonly events: readonly ICAL.Component[];
  readonly exceptions: readonly ICAL.Component[];
}

function seriesIn(calendar: ICAL.Component): readonly Series[] {
  const byId = Map.groupBy(calendar.getAllSubcomponents('vevent'), (event) =>
    event.getFirstPropertyValue('uid'),
  );
  return [...byId.values()].map((all) => ({
    events: all.filter((event) => !event.hasProperty('recurrence-id')),
    exceptions: all.filter((event) => event.hasProperty('recurrence-id')),
  }));
}

function readSeries({ events, exceptions }: Series, reading: Reading): void {
  for (const event of events) readEvent(event, exceptions, reading);
  // What replaces one day is met with the event that it belongs to, where that is in the file.
  if (events.length === 0) for (const alone of exceptions) readEvent(alone, [], reading);
}

function readEvent(component: ICAL.Component, exceptions: readonly ICAL.Component[], reading: Reading): void {
  const title = titleOf(component);
  try {
    // Left to itself, `ical.js` goes through the whole calendar for each event, and takes the exceptions of all others.
    const event = new ICAL.Event(component, { strictExceptions: true, exceptions: [...exceptions] });
    if (event.isRecurring()) readRepeating(event, title, reading);
    else addOccurrence({ item: event, startDate: event.startDate, endDate: event.endDate }, reading);
  } catch {
    reading.problems.add(`“${title}” has a time or a repetition that cannot be read. It was skipped.`);
  }
}

function readRepeating(event: ICAL.Event, title: string, reading: Reading): void {
  const steps = event.iterator();
  // What was over long ago need not be worked out, unless an exception has moved it.
  const isMoved = Object.keys(event.exceptions).length > 0;
  const length = event.duration.toSeconds() * 1000;
  for (let next = steps.next(); next; next = steps.next()) {
    reading.left -= 1;
    if (reading.left < 0) {
      reading.problems.add(
        `“${title}” repeats more often than the ${BOUNDS.rotaOccurrences.toLocaleString('en')} times that are read. The rest was skipped.`,
      );
      return;
    }
    // An exception may stand earlier than the day that it replaces, so the day itself decides when to stop; also one that
    // is none, or a rule that never comes round goes on through the centuries.
    const from = instantOf(next, event.component, 'dtstart', reading) ?? 0;
    if (from >= reading.window.until) return;
    if (!isMoved && from + length < reading.window.from) continue;
    if (!isNoDay(event, next)) addOccurrence(event.getOccurrenceDetails(next), reading);
  }
}

/** A rule for 30 February never comes round, but `ical.js` goes on to 2 March for it. */
function isNoDay({ component, startDate }: ICAL.Event, day: ICAL.Time): boolean {
  const [rule, ...others] = component.getAllProperties('rrule');
  // Days that are named one by one, and the first, hold whatever the rule says.
  if (!rule || others.length > 0 || component.hasProperty('rdate') || day.compare(startDate) === 0)
    return false;
  const days = (rule.getFirstValue() as ICAL.Recur).parts.BYMONTHDAY as readonly number[] | undefined;
  const length = ICAL.Time.daysInMonth(day.month, day.year);
  return days !== undefined && !days.some((one) => (one < 0 ? length + 1 + one : one) === day.day);
}

interface Occurrence {
  readonly item: ICAL.Event;
  readonly startDate: ICAL.Time;
  readonly endDate: ICAL.Time;
}

function addOccurrence({ item, startDate, endDate }: Occurrence, reading: Reading): void {
  const { component } = item;
  if (component.getFirstPropertyValue('status') === 'CANCELLED') return;
  const from = instantOf(startDate, component, 'dtstart', reading);
  const until = instantOf(endDate, component, component.hasProperty('dtend') ? 'dtend' : 'dtstart', reading);
  if (from === undefined || until === undefined) return;
  const { window } = reading;
  if (until <= window.from || from >= window.until) return;
  const title = titleOf(component);
  if (until <= from) {
    reading.problems.add(
      `“${title}” on ${minuteAt(from).slice(0, 10)} ends before it begins. It was skipped.`,
    );
    return;
  }
  const span = { from: minuteAt(from), until: minuteAt(until) };
  const attendees = component.getAllProperties('attendee').map(attendeeOf);
  if (attendees.length === 0) reading.entries.push({ who: title, ...span });
  for (const { name, email } of attendees)
    reading.entries.push({ who: name ?? title, ...(email ? { email } : {}), ...span });
}

function attendeeOf(property: ICAL.Property) {
  const name = property.getFirstParameter('cn') || undefined;
  const email = /^mailto:(.+)$/i.exec(String(property.getFirstValue()))?.[1];
  return { name: name ?? email, email };
}

/** Whole days begin at midnight where the calendar is at home. */
function instantOf(
  time: ICAL.Time,
  component: ICAL.Component,
  property: string,
  { zone, problems }: Reading,
): number | undefined {
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  if (Number.isNaN(wall)) return undefined;
  if (time.zone === ICAL.Timezone.utcTimezone) return wall;
  const named = component.getFirstProperty(property)?.getFirstParameter('tzid');
  if (named && isTimeZone(named)) return instantIn(named, wall);
  // A zone of the calendar's own making, such as “W. Europe Standard Time”, is described in the file.
  if (named && component.getTimeZoneByID(named)) return time.toUnixTime() * 1000;
  if (named) problems.add(`The time zone “${named}” is not known. Its times were read as times in ${zone}.`);
  return instantIn(zone, wall);
}

function titleOf(component: ICAL.Component): string {
  const title = component.getFirstPropertyValue('summary');
  return typeof title === 'string' && title.trim() !== ''
    ? title.trim().slice(0, 500)
    : 'An event without a title';
}
