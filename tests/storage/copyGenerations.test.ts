// Which second copies stay, at each boundary.
import { describe, expect, it } from 'vitest';
import { withoutSuperfluous } from '../../src/storage/copyGenerations';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 20_000 * DAY + 23.5 * HOUR;

/** The ages of the copies that stay, newest first; each takes one byte. */
const kept = (ages: readonly number[], room = 1_000) =>
  withoutSuperfluous(
    ages.map((age) => ({ age, at: NOW - age, bytes: 1 })),
    room,
  ).map(({ age }) => age);

describe('the copies that stay', () => {
  it('are the last two, however close they lie', () => {
    expect(kept([0, 1, 2, 3])).toEqual([0, 1]);
  });

  it('are the newest of each of six hours that have one', () => {
    const hours = Array.from({ length: 8 }, (_, hour) => hour * HOUR);
    expect(kept(hours)).toEqual(hours.slice(0, 6));
    expect(kept(hours.flatMap((age) => [age, age + 1]))).toEqual([0, 1, ...hours.slice(1, 6)]);
  });

  it('are the newest of each of ten days that have one, with days between them that have none', () => {
    const days = Array.from({ length: 12 }, (_, day) => 2 * day * DAY);
    expect(kept(days)).toEqual(days.slice(0, 10));
    // The hour before midnight and the one after are two days.
    expect(kept([0, HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR, 5 * HOUR, 23 * HOUR, 24 * HOUR, 25 * HOUR])).toEqual([
      0,
      HOUR,
      2 * HOUR,
      3 * HOUR,
      4 * HOUR,
      5 * HOUR,
      24 * HOUR,
    ]);
  });

  it('are as many of the newest as fit, to the byte, and one in any case', () => {
    const hours = [0, HOUR, 2 * HOUR];
    expect(kept(hours, 3)).toHaveLength(3);
    expect(kept(hours, 2)).toEqual([0, HOUR]);
    expect(kept(hours, 0)).toEqual([0]);
    expect(kept([], 0)).toEqual([]);
  });

  it('are never damaged ones, which count for nothing', () => {
    const copies = [undefined, NOW, undefined, NOW - 1].map((at, age) => ({ age, at, bytes: 1 }));
    expect(withoutSuperfluous(copies, 10).map(({ age }) => age)).toEqual([1, 3]);
  });
});
