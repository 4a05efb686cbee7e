// An on-call calendar decides who can be reached at night.
import { describe, expect, it } from 'vitest';
import { checkFromText } from '../../../src/domain/incidents/audit/checkText';
import { restsOn } from '../../../src/domain/incidents/audit/restsOn';
import { atTime, auditContextOf } from '../../../src/domain/incidents/judging/auditContext';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { PersonId, RoleId } from '../../../src/domain/matrix/ids';
import type { Minute, Rota } from '../../../src/domain/matrix/rota';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { TODAY } from '../../support/memorySession';

// TODAY is a Saturday, 2026-11-21.
type Drawn = readonly [who: string, from: string, until: string];
const rotaOf = (shifts: readonly Drawn[], until = '2027-11-21T00:00'): Rota => ({
  source: 'platform.ics',
  readOn: '2026-11-20' as CalendarDate,
  from: '2026-11-20T00:00Z' as Minute,
  until: `${until}Z` as Minute,
  shifts: shifts.map(([who, from, end]) => ({
    personId: idOf<PersonId>(who),
    from: `${from}Z` as Minute,
    until: `${end}Z` as Minute,
  })),
});

const BERLIN = 'people: Cid timeZone=Europe/Berlin; Dot timeZone=Europe/Berlin';
const ROLES = '| Commander = Ann | Platform %rotating = Cid, Dot';

function night(check: string, rota: Rota | undefined, people = BERLIN, roles = ROLES) {
  const drawn = matrixFromSketch(`${people}\n${roles}\nFail over {failover} | | A`);
  const id = idOf<RoleId>('Platform');
  const platform = drawn.roles[id];
  if (!platform) throw new Error('The sketch has no such role.');
  const matrix = { ...drawn, roles: { ...drawn.roles, [id]: { ...platform, rota } } };
  const context = atTime(auditContextOf(readMatrix(matrix, TODAY)), { outOfHours: true });
  const read = checkFromText(check);
  if (!read.ok) throw new Error(read.problem);
  const verdict = read.read.check.judge(read.read.given, context);
  return { ...verdict, rests: restsOn(context, verdict).map(({ words }) => words) };
}

const WEEK: readonly Drawn[] = [['Cid', '2026-11-20T00:00', '2026-11-30T00:00']];

describe('a role with an on-call calendar is reached at 3 a.m.', () => {
  it('where it has someone on duty at every hour of the week, and the answer shows the calendar', () => {
    const { value, rests } = night('A1(failover)', rotaOf(WEEK));
    expect(value).toBe('yes');
    expect(rests).toContain(
      'On-call calendar of Platform: platform.ics, read on 2026-11-20, known until 2027-11-21',
    );
  });

  it('where the nights are shared out and the days are working days', () => {
    const nights = [21, 22, 23, 24, 25, 26, 27].map(
      (day): Drawn => ['Cid', `2026-11-${day}T17:00`, `2026-11-${day + 1}T07:00`],
    );
    const weekend: Drawn[] = [
      ['Dot', '2026-11-20T17:00', '2026-11-21T17:00'],
      ['Dot', '2026-11-22T07:00', '2026-11-22T17:00'],
    ];
    expect(night('A1(failover)', rotaOf([...nights, ...weekend])).value).toBe('yes');
    expect(night('A1(failover)', rotaOf(nights)).because).toContain('Sat 2026-11-21 at');
  });

  it('by two people where the question needs two', () => {
    const both = rotaOf([...WEEK, ['Dot', '2026-11-20T00:00', '2026-11-30T00:00']]);
    expect(night('DEPTH(failover,2)', both).value).toBe('yes');
    expect(night('DEPTH(failover,2)', rotaOf(WEEK)).because).toBe(
      'Fewer than 2 people can be reached for “Fail over” at every hour. On Sat 2026-11-21 at 01:00 (Europe/Berlin), only 1 person can be reached, by the calendar “platform.ics”.',
    );
  });
});

describe('it is not', () => {
  it('where the calendar has a hole of half an hour, though the role is said to rotate', () => {
    const holed = rotaOf([
      ['Cid', '2026-11-20T00:00', '2026-11-22T02:30'],
      ['Dot', '2026-11-22T03:00', '2026-11-30T00:00'],
    ]);
    const verdict = night('A1(failover)', holed);
    expect(verdict).toMatchObject({
      value: 'no',
      because:
        'Nobody in Platform is on duty on Sun 2026-11-22 at 03:30 (Europe/Berlin), by the calendar “platform.ics”.',
      cause: { title: 'The on-call calendar of Platform has a hole' },
      places: [{ roleId: idOf('Platform'), rota: true }],
    });
  });

  it.each([
    ['has left', 'Cid timeZone=Europe/Berlin inactive; Dot timeZone=Europe/Berlin', ROLES],
    ['is not in the role', BERLIN, '| Commander = Ann | Platform %rotating = Dot'],
  ])('where who is on duty %s', (_, people, roles) => {
    const { value, because } = night(
      'A1(failover)',
      rotaOf(WEEK),
      people.replace(/^(people: )?/, 'people: '),
      roles,
    );
    expect(value).toBe('no');
    expect(because).toContain('Cid would be, and cannot act in this role.');
  });

  it('known where the calendar has ended', () => {
    expect(night('A1(failover)', rotaOf(WEEK, '2026-11-21T00:00'))).toMatchObject({
      value: 'unknown',
      because:
        'It is not known whether Platform can be reached at 3 a.m. The on-call calendar of Platform (“platform.ics”) ends on 2026-11-21. Read it again.',
    });
    expect(night('A1(failover)', rotaOf(WEEK, '2026-11-21T00:01')).value).toBe('yes');
  });

  it('known where someone off duty may be at work, because they have no time zone', () => {
    expect(night('A1(failover)', rotaOf([]), 'people: Cid; Dot').value).toBe('unknown');
  });
});

it('taking away a shift never turns a no into a yes', () => {
  const shifts: readonly Drawn[] = [
    ['Cid', '2026-11-20T00:00', '2026-11-23T00:00'],
    ['Dot', '2026-11-22T00:00', '2026-11-26T00:00'],
    ['Cid', '2026-11-25T00:00', '2026-11-30T00:00'],
  ];
  for (const check of ['A1(failover)', 'ST(failover)', 'DEPTH(failover,1)', 'DEPTH(failover,2)']) {
    const values = Array.from(
      { length: 8 },
      (_, kept) => night(check, rotaOf(shifts.filter((__, place) => kept & (1 << place)))).value,
    );
    for (let kept = 0; kept < 8; kept++)
      for (let gone = 0; gone < 3; gone++) {
        const less = kept & ~(1 << gone);
        if (values[kept] === 'no') expect(values[less], `${check} ${kept} ${gone}`).toBe('no');
      }
  }
});
