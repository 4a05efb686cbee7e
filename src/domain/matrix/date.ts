/** Calendar dates as text, `2026-11-21`: they compare as strings and have no time zone to get wrong. */

declare const brand: unique symbol;
export type CalendarDate = string & { readonly [brand]: 'date' };

const PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export function isCalendarDate(text: string): text is CalendarDate {
  if (!PATTERN.test(text)) return false;
  const time = Date.parse(text);
  // Engines read 30 February as a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10) as CalendarDate;
}

/** Days from one to the other, both included; without an end it goes on. */
export interface Span {
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
}

export function isWithin(span: Span, day: CalendarDate): boolean {
  return (span.from === undefined || span.from <= day) && (span.until === undefined || day <= span.until);
}
