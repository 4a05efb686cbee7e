/**
 * On how many days the app was seen on this device. What is kept for 30 days is kept for 30 of these: a wrong clock can
 * jump by years, but this count goes up by one.
 */
import type { CalendarDate } from '../domain/matrix/date';

export interface SeenDays {
  /** Counts this day, if it is another than the last one, and returns the count. */
  count(today: CalendarDate): number;
}

const KEY = 'answerable:seen-days';

export function createSeenDays(storage: () => Storage = () => localStorage): SeenDays {
  return {
    count(today) {
      try {
        const [last, count = '0'] = (storage().getItem(KEY) ?? '').split(' ');
        const known = Number.isInteger(Number(count)) ? Number(count) : 0;
        const next = last === today ? known : known + 1;
        storage().setItem(KEY, `${today} ${next}`);
        return next;
      } catch {
        // Without local storage no day is counted, and nothing is ever too old.
        return 0;
      }
    },
  };
}
