// The calendar file, read by the reader that mail programs use.
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import type { Deadline } from '../../src/domain/deadlines/deadlines';
import type { CalendarDate } from '../../src/domain/matrix/date';
import { calendarText } from '../../src/exchange/writing/calendarText';

const day = '2026-11-28' as CalendarDate;
const deadline = (title: string, at: number): Deadline => ({
  id: `review/${at}`,
  on: day,
  title,
  because: title,
});
const TITLES = [
  'Review “Set the budget”',
  'a;b,c\\d',
  'two\nlines',
  'BEGIN:VEVENT',
  '日本語'.repeat(60),
  '👩‍💻'.repeat(40),
  'x'.repeat(300),
];

it('gives back what was written, whatever things are called, in lines of at most 75 octets', () => {
  const text = calendarText('Plan, 2026; all', TITLES.map(deadline), day);
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events.map((event) => new ICAL.Event(event).summary)).toEqual(TITLES);
  for (const event of events) {
    const { startDate, endDate } = new ICAL.Event(event);
    expect([startDate.toString(), endDate.toString(), startDate.isDate]).toEqual([day, '2026-11-29', true]);
  }
});

it('is the same on the same day, and its events keep their names', () => {
  const deadlines = TITLES.map(deadline);
  expect(calendarText('Plan', deadlines, day)).toBe(calendarText('Plan', deadlines, day));
  expect(calendarText('Plan', deadlines, day)).toContain('UID:review/0@answerable');
});
