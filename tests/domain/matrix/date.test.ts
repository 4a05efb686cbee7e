// Calendar dates: what is a day, and what only looks like one.
import { expect, it } from 'vitest';
import { isCalendarDate } from '../../../src/domain/matrix/date';

it.each(['2026-11-28', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

it.each(['2026-02-30', '2026-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '2026-11-28T00:00', ''])(
  '%s is no day',
  (text) => {
    expect(isCalendarDate(text)).toBe(false);
  },
);
