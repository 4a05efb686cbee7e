// Why nobody can be reached at night, in a sentence: one or several, where they are, and what a calendar says.
import { describe, expect, it } from 'vitest';
import { nightCoverOf } from '../../../../src/domain/incidents/judging/night';
import { hourInWords } from '../../../../src/domain/incidents/judging/nightWords';
import type { Person } from '../../../../src/domain/matrix/matrix';
import { judged } from '../trick';

const night = (check: string, people: string, roles: string, row = 'Fail over {failover} | A') =>
  judged(check, 'night', `people: ${people}\n${roles}\n${row}`);
const said = (...asked: Parameters<typeof night>) => {
  const { value, because } = night(...asked);
  return `${value}: ${because}`;
};

describe('at night', () => {
  it.each([
    [
      'Ann timeZone=Europe/Berlin',
      '| Crew = Ann',
      'no: Ann is asleep at 3 a.m. (Europe/Berlin), and there is no rota.',
    ],
    [
      'Ann timeZone=Europe/Berlin; Ben timeZone=Europe/Berlin',
      '| Crew = Ann, Ben',
      'no: Ann and Ben are asleep at 3 a.m. (Europe/Berlin), and there is no rota.',
    ],
    [
      'Ann timeZone=Europe/Berlin; Ben timeZone=Europe/Paris; Cyd timeZone=Europe/Berlin',
      '| Crew = Ann, Ben, Cyd',
      'no: Ann, Ben and Cyd are asleep at the same time, at 3 a.m. somewhere (Europe/Berlin, Europe/Paris), and there is no rota.',
    ],
    [
      'Ann',
      '| Crew = Ann',
      'unknown: It is not known whether Crew can be reached at 3 a.m. Ann has no time zone, and there is no rota.',
    ],
    [
      'Ann; Ben; Cyd timeZone=Europe/Berlin',
      '| Crew = Ann, Ben, Cyd',
      'unknown: It is not known whether Crew can be reached at 3 a.m. Ann and Ben have no time zone, and there is no rota.',
    ],
  ])('of %s in %s it is said: %s', (people, roles, sentence) => {
    expect(said('A1(failover)', people, roles)).toBe(sentence);
  });

  it('the title says whether it is known', () => {
    expect(night('A1(failover)', 'Ann', '| Crew = Ann').cause?.title).toBe(
      'Crew has no rota and no time zones',
    );
    expect(night('A1(failover)', 'Ann timeZone=Europe/Berlin', '| Crew = Ann').cause?.title).toBe(
      'Crew cannot be reached at 3 a.m.',
    );
  });

  it('a schedule of nights is a rota, and one of days or of nothing is none', () => {
    const row = (schedule: string) => `Fail over {failover} [schedule=${schedule}] | A`;
    const with_ = (schedule: string) =>
      night('A1(failover)', 'Ann timeZone=Europe/Berlin', '| Crew = Ann', row(schedule)).value;
    expect(['Weekly rota', 'nights', 'business hours', 'tbd'].map(with_)).toEqual(['yes', 'yes', 'no', 'no']);
  });

  it('two are needed: who can be reached is counted over all roles, and what is open is said', () => {
    const two = (people: string) => said('DEPTH(failover,2)', people, '| Crew = Ann, Ben');
    expect(two('Ann; Ben timeZone=Europe/Berlin')).toMatch(
      /^no: Fewer than 2 people can be reached for “Fail over” at every hour\. Ann has no time zone/,
    );
    expect(two('Ann; Ben')).toBe(
      'unknown: It is not known whether 2 people can do “Fail over” at 3 a.m. Ann and Ben have no time zone, and there is no rota.',
    );
    const verdict = night('DEPTH(failover,2)', 'Ann; Ben', '| Crew = Ann, Ben');
    expect(verdict.cause?.title).toBe('No rota and no time zones for “Fail over”');
    expect(
      night(
        'DEPTH(failover,2)',
        'Ann timeZone=Europe/Berlin; Ben timeZone=Europe/Berlin',
        '| Crew = Ann, Ben',
      ).cause?.title,
    ).toBe('Nobody covers the night for “Fail over”');
  });
});

describe('work that needs two people', () => {
  it.each([
    ['| Crew = Ann, Ben', 'yes: Ann and Ben can do “Fail over”.', undefined],
    ['| Crew = Ann', 'no: Only Ann can do “Fail over”. It needs 2 people.', 'Crew has no deputy'],
    ['| Crew = Old', 'no: Nobody can do “Fail over”. It needs 2 people.', 'Crew has nobody available'],
    ['| Crew', 'unknown: Crew has no people.', 'Crew has no people'],
  ])('in %s: %s', (roles, sentence, title) => {
    const { value, because, cause } = judged(
      'DEPTH(failover,2)',
      'day',
      `people: Ann; Ben; Old inactive\n${roles}\nFail over {failover} | A`,
    );
    expect([`${value}: ${because}`, cause?.title]).toEqual([sentence, title]);
  });

  it('or three, and two are there, has too few', () => {
    const { because, cause } = judged(
      'DEPTH(failover,3)',
      'day',
      '| Crew = Ann, Ben\nFail over {failover} | A',
    );
    expect([because, cause?.title]).toEqual([
      'Only Ann and Ben can do “Fail over”. It needs 3 people.',
      'Crew has too few people',
    ]);
  });

  it('and that nobody carries has no owner', () => {
    const { because, cause } = judged('DEPTH(failover,2)', 'day', '| Crew = Ann\nFail over {failover} | C');
    expect(because).toBe('Nobody is responsible or accountable for “Fail over”.');
    expect(cause?.key).toMatch(/^owner /);
  });
});

describe('an hour', () => {
  const at = Date.parse('2026-12-05T21:00Z');
  const person = (timeZone?: string) => ({ name: 'Ann', ...(timeZone ? { timeZone } : {}) }) as Person;

  it('is told where the first is of whom that is known, else in UTC', () => {
    expect(hourInWords(at, [person(), person('Europe/Berlin'), person('Asia/Tokyo')])).toBe(
      'Sat 2026-12-05 at 22:00 (Europe/Berlin)',
    );
    expect(hourInWords(at, [person()])).toBe('Sat 2026-12-05 at 21:00 (UTC)');
    expect(hourInWords(at, [person('No/Where')])).toBe('Sat 2026-12-05 at 21:00 (UTC)');
  });
});

describe('who can be reached', () => {
  const HOUR = 3_600_000;
  // A Wednesday in winter.
  const at = Date.parse('2026-01-14');
  const person = (timeZone: string, more: Partial<Person> = {}) =>
    ({ id: timeZone, name: timeZone, active: true, timeZone, ...more }) as Person;
  const calendar = (days: number, ...shifts: readonly (readonly [number, number])[]) => ({
    knownUntil: at + days * 24 * HOUR,
    shifts: shifts.map(([from, until]) => ({ from: at + from * HOUR, until: at + until * HOUR })),
  });

  it('is awake by the minutes of the zone as well', () => {
    // From six to midnight in Kolkata is from 00:30 to 18:30 in UTC, which is looked at hour by hour.
    const alone = nightCoverOf([{ person: person('Asia/Kolkata') }], at + HOUR);
    expect(alone).toEqual({ least: 0, most: 0, worst: at + 19 * HOUR });
  });

  it('by a calendar is looked at for a week, or as far as it is known, and no further', () => {
    const cover = (days: number, hours: number) =>
      nightCoverOf([{ person: person('UTC'), rota: calendar(days, [0, hours]) }], at).least;
    expect([cover(30, 7 * 24), cover(30, 7 * 24 - 1), cover(3, 3 * 24), cover(3, 3 * 24 - 1)]).toEqual([
      1, 0, 1, 0,
    ]);
  });

  it('is not on duty on a day of leave, and without a calendar leave is counted elsewhere', () => {
    const absences = [{ from: '2026-01-15', until: '2026-01-15' }] as unknown as Person['absences'];
    const away = person('UTC', { absences });
    expect(nightCoverOf([{ person: away, rota: calendar(3, [0, 72]) }], at)).toMatchObject({
      least: 0,
      worst: at + 24 * HOUR,
    });
    expect(nightCoverOf([{ person: away, rota: 'always' }], at + 24 * HOUR).least).toBe(1);
  });

  it('by day is at work on the weekdays of the zone', () => {
    const oneHour = (from: string) => {
      const moment = Date.parse(from);
      const rota = { knownUntil: moment + HOUR, shifts: [] };
      return nightCoverOf([{ person: person('Asia/Tokyo'), rota }], moment).least;
    };
    // 23:00 in UTC is eight in the morning of the next day in Tokyo.
    expect(
      ['2026-01-16T23:00Z', '2026-01-17T23:00Z', '2026-01-18T23:00Z', '2026-01-18T22:00Z'].map(oneHour),
    ).toEqual([0, 0, 1, 0]);
  });
});
