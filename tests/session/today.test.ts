import { expect, it, vi } from 'vitest';
import { today } from '../../src/session/today';

it.each(['2026-01-01T00:30:00', '2026-11-09T12:00:00', '2028-02-29T23:59:59', '2030-12-31T23:59:59'])(
  'the day is written as calendars do: %s',
  (moment) => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date(moment));
    expect(today()).toBe(new Date(moment).toLocaleDateString('en-CA'));
    expect(today()).toBe(moment.slice(0, 10));
  },
);
