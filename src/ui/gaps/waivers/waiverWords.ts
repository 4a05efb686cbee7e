/** The dates that a waiver is offered until, and how its end is said. */
import { addDays, type CalendarDate } from '../../../domain/matrix/date';
import type { Waiver } from '../../../domain/matrix/matrix';

export const QUICK_ENDS = [
  { label: '2 weeks', days: 14 },
  { label: '3 months', days: 91 },
  { label: '1 year', days: 365 },
] as const;

export function endAfter(today: CalendarDate, days: number): CalendarDate {
  return addDays(today, days);
}

export function dateInWords(date: CalendarDate): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

export function waiverInWords({ who, on, until }: Waiver): string {
  const end = until ? `until ${dateInWords(until)}` : 'until the activity changes';
  return `${who ? `${who}, ` : ''}since ${dateInWords(on)}, ${end}`;
}
