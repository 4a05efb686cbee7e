import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../../src/domain/matrix/date';
import type { Person } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { isTimeZone } from '../../../src/domain/matrix/timeZone';
import { awayUntil, dayFor, isAway } from '../../../src/domain/people/dayInZone';
import { whoHolds } from '../../../src/domain/people/whoHolds';

const day = (text: string) => text as CalendarDate;
const at = (text: string, timeZone = 'UTC') => ({ at: Date.parse(text), timeZone });
const inZone = (timeZone?: string): Person => ({
  id: idOf('Ann'),
  name: 'Ann',
  order: 'a0',
  active: true,
  kind: 'internal',
  timeZone,
});
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
];

describe('the calendar day of a moment', () => {
  it('is the day where the person is', () => {
    expect(dayFor(at('2026-11-21T23:30:00Z'), inZone('Europe/Berlin'))).toBe('2026-11-22');
    expect(dayFor(at('2026-11-21T23:30:00Z'), inZone('America/New_York'))).toBe('2026-11-21');
  });

  it('is the day of the reader for someone without a time zone, or with one that nobody knows', () => {
    expect(dayFor(at('2026-11-21T23:30:00Z', 'Asia/Tokyo'), inZone())).toBe('2026-11-22');
    expect(dayFor(at('2026-11-21T23:30:00Z', 'Asia/Tokyo'), inZone('Mars/Olympus'))).toBe('2026-11-22');
    expect(isTimeZone('Mars/Olympus')).toBe(false);
  });

  it('is a plain date for everyone alike', () => {
    expect(dayFor(day('2026-11-21'), inZone('Pacific/Kiritimati'))).toBe('2026-11-21');
  });

  it('changes at midnight on both days of a change of the clocks', () => {
    const berlin = inZone('Europe/Berlin');
    // 2026-03-29 has 23 hours there, 2026-10-25 has 25.
    expect(dayFor(at('2026-03-28T22:59:59Z'), berlin)).toBe('2026-03-28');
    expect(dayFor(at('2026-03-28T23:00:00Z'), berlin)).toBe('2026-03-29');
    expect(dayFor(at('2026-03-29T21:59:59Z'), berlin)).toBe('2026-03-29');
    expect(dayFor(at('2026-03-29T22:00:00Z'), berlin)).toBe('2026-03-30');
    expect(dayFor(at('2026-10-24T22:00:00Z'), berlin)).toBe('2026-10-25');
    expect(dayFor(at('2026-10-25T22:59:59Z'), berlin)).toBe('2026-10-25');
    expect(dayFor(at('2026-10-25T23:00:00Z'), berlin)).toBe('2026-10-26');
  });

  it('begins at one o’clock where the clocks go forward at midnight', () => {
    const cairo = inZone('Africa/Cairo');
    expect(dayFor(at('2026-04-23T21:59:59Z'), cairo)).toBe('2026-04-23');
    expect(dayFor(at('2026-04-23T22:00:00Z'), cairo)).toBe('2026-04-24');
  });

  it('never goes back as time goes on, and moves by whole days, in any zone', () => {
    const start = Date.parse('2026-01-01');
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 365 * 24 * 60 }),
        fc.integer({ min: 0, max: 60 * 24 }),
        (zone, minute, later) => {
          const person = inZone(zone);
          const one = dayFor({ at: start + minute * 60_000, timeZone: 'UTC' }, person);
          const other = dayFor({ at: start + (minute + later) * 60_000, timeZone: 'UTC' }, person);
          expect([one, addDays(one, 1), addDays(one, 2)]).toContain(other);
        },
      ),
    );
  });
});

describe('dates of cover and absence', () => {
  const from = day('2026-03-28');
  const until = day('2026-03-30');

  it('hold from the first minute of the first day to the last of the last, where the cover is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: -4 * 1440, max: 6 * 1440 }),
        (timeZone, minutes) => {
          const matrix = matrixFromSketch(
            `people: Eve timeZone=${timeZone}
            | Architect = Ann, Eve (cover for Ann from ${from} until ${until})`,
          );
          const moment = { at: Date.parse(from) + minutes * 60_000, timeZone: 'UTC' };
          const eve = matrix.people[idOf<never>('Eve')] as unknown as Person;
          const today = dayFor(moment, eve);
          const expected = from <= today && today <= until ? 'Eve' : 'Ann';
          // Exactly one of the two, at every minute: no gap and no overlap at the edges.
          expect(whoHolds(matrix, idOf('Architect'), moment).map(({ person }) => person.name)).toEqual([
            expected,
          ]);
        },
      ),
    );
  });

  it('count an absence by the days where the absent person is', () => {
    const ann = { ...inZone('America/New_York'), absences: [{ from, until }] };
    expect(isAway(ann, at('2026-03-28T03:59:59Z'))).toBe(false);
    expect(isAway(ann, at('2026-03-28T04:00:00Z'))).toBe(true);
    expect(isAway(ann, at('2026-03-31T03:59:59Z'))).toBe(true);
    expect(isAway(ann, at('2026-03-31T04:00:00Z'))).toBe(false);
  });
});

describe('someone with several absences', () => {
  const person: Person = {
    ...inZone(),
    absences: [
      { from: day('2026-01-05'), until: day('2026-01-09') },
      { from: day('2026-03-02'), until: day('2026-03-06') },
    ],
  };

  it('is away on the days of either, the first and the last included', () => {
    const away = ['2026-01-04', '2026-01-05', '2026-01-09', '2026-01-10', '2026-03-02', '2026-03-07'].map(
      (text) => isAway(person, day(text)),
    );
    expect(away).toEqual([false, true, true, false, true, false]);
  });

  it('is back after the one that the day is in', () => {
    expect(awayUntil(person, day('2026-03-03'))).toBe('2026-03-06');
    expect(awayUntil(person, day('2026-02-01'))).toBeUndefined();
  });
});

it('a moment with a zone that nobody knows is the day in UTC', () => {
  expect(dayFor(at('2026-11-21T23:30:00Z', 'Nowhere/At_All'), inZone())).toBe('2026-11-21');
});
