import type { CalendarDate } from '../domain/matrix/date';

/** The day where the person is. Put together by hand: a browser takes 10 ms to make ready what writes dates. */
export function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as CalendarDate;
}
