/** Times as the reader’s own clock shows them. */
import { instantIn, minutesAhead, wallTime } from '../../../domain/matrix/timeZone';

/** IANA name of the reader’s time zone. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** “Mon 2026-11-30 at 08:00” */
export function hourAt(at: number): string {
  return (wallTime(at, ownTimeZone()) ?? new Date(at).toISOString()).replace(/ \([^)]*\)$/, '');
}

/** `2026-11-30T08:00`, as a field for a date and time takes it. */
export function localInput(at: number): string {
  const ahead = minutesAhead(ownTimeZone(), at) ?? 0;
  return new Date(at + ahead * 60_000).toISOString().slice(0, 16);
}

/** Undefined where the field is not filled in whole. */
export function timeFromInput(typed: string): number | undefined {
  const wall = Date.parse(`${typed}Z`);
  return Number.isNaN(wall) ? undefined : instantIn(ownTimeZone(), wall);
}
