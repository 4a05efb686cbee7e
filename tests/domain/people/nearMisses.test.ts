// What just is and just is not: one slip or two, a short name, an overlapping leave, who carries too much, who is listed.
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { HolderId, PersonId, RoleId } from '../../../src/domain/matrix/ids';
import type { Holder, Matrix, Person, Role } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { addListedPeople } from '../../../src/domain/people/addListedPeople';
import { awayUntil } from '../../../src/domain/people/dayInZone';
import { samePeople } from '../../../src/domain/people/duplicates';
import { lostRows } from '../../../src/domain/people/lostRows';
import { differsByASlip } from '../../../src/domain/people/nameKeys';
import { whoCouldTakeOver } from '../../../src/domain/people/takeover';
import { countedIds, TODAY } from '../../support/memorySession';
import { afterEdit } from '../../support/testRule';

it('two letters of which only one stands where its neighbour was are no slip', () => {
  for (const [one, other] of [
    ['ann miller', 'ann mailer'],
    ['ann miller', 'ann mleler'],
    // The last two are other letters.
    ['marcello', 'marcelix'],
  ] as const)
    expect([differsByASlip(one, other), differsByASlip(other, one)]).toEqual([false, false]);
});

it.each([
  ['Xi Li', 'X. Li', 1],
  ['Xi L', 'X. L', 0],
  ['Xi', 'X', 0],
  ['Xi Ann Li', 'X. Li', 1],
])('%s and %s may be one: %s', (one, other, count) => {
  const named = (name: string, at: number) =>
    ({ id: idOf(`p${at}`), name, order: `a${at}`, active: true, kind: 'internal' }) as Person;
  const people = Object.fromEntries([one, other].map(named).map((person) => [person.id, person]));
  expect(samePeople({ ...matrixFromSketch('| Role'), people })).toHaveLength(count);
});

it('who is on two leaves at once is away until the later end, in whichever order they were entered', () => {
  const leave = (from: string, until: string) => ({
    from: from as CalendarDate,
    until: until as CalendarDate,
  });
  const [short, long, later] = [
    leave('2026-03-01', '2026-03-06'),
    leave('2026-03-05', '2026-03-20'),
    leave('2026-05-01', '2026-05-02'),
  ];
  const until = (...absences: readonly ReturnType<typeof leave>[]) =>
    awayUntil({ name: 'Ann', active: true, absences } as unknown as Person, '2026-03-05' as CalendarDate);
  expect([until(short, long, later), until(later, long, short), until(short, later), until(later)]).toEqual([
    '2026-03-20',
    '2026-03-20',
    '2026-03-06',
    undefined,
  ]);
});

it('who carries three times as much as is usual is as far off as who carries more', () => {
  const rows = (role: number, count: number) =>
    Array.from({ length: count }, (_, at) => `Row ${role}.${at} ${'| '.repeat(role)}| A`);
  // The boss is gone; four carry two rows each, which is the usual.
  const usual = [4, 5, 6, 7].flatMap((role) => rows(role, 2));
  const order = (amy: number, bea: number) => {
    const names = [
      'Boss = Ann',
      'One = Amy',
      'Two = Bea',
      'Some = Sam',
      'A = Al',
      'B = Bo',
      'C = Cy',
      'D = Di',
    ];
    const sketch = [
      `| ${names.join(' | ')}`,
      'Lead | A | C | C',
      ...rows(1, amy),
      ...rows(2, bea),
      ...usual,
    ].join('\n');
    const loss = {
      activityIds: [idOf<never>('Lead')],
      roleIds: [idOf<RoleId>('Boss')],
      gone: new Set([idOf<PersonId>('Ann')]),
    };
    return whoCouldTakeOver(matrixFromSketch(sketch), loss, TODAY).map(({ person }) => person.name);
  };
  expect(order(9, 6)).toEqual(['Amy', 'Bea']);
  expect(order(6, 9)).toEqual(['Amy', 'Bea']);
  expect(order(9, 2)).toEqual(['Bea', 'Amy']);
});

it('a row that one of two letters of a part is on loses who does it', () => {
  const drawn = matrixFromSketch('| Boss = Ann | Crew = Bob\nPay | A | R\nBuy | A | W');
  const scheme = {
    ...drawn.scheme,
    codes: drawn.scheme.codes.flatMap((code) =>
      code.meaning === 'does' ? [code, { ...code, letter: 'W', name: 'Works' }] : [code],
    ),
  };
  const before = {
    ...drawn,
    scheme,
    activities: Object.fromEntries(
      Object.values(drawn.activities).map((row) => [
        row.id,
        row.name === 'Buy' ? { ...row, assignments: { ...row.assignments, [idOf('Crew')]: 'W' } } : row,
      ]),
    ),
  } as Matrix;
  const bob = idOf<PersonId>('Bob');
  const after = {
    ...before,
    people: { ...before.people, [bob]: { ...(before.people[bob] as Person), active: false } },
  };
  expect(
    lostRows(before, after as Matrix, TODAY).map(({ name, noDoer, noOwner }) => [name, noDoer, noOwner]),
  ).toEqual([
    ['Pay', true, false],
    ['Buy', true, false],
  ]);
});

describe('people of a list', () => {
  it('come into each of their roles, one holder each', () => {
    const before = matrixFromSketch('| Boss | Crew\nPay');
    const roles = ['Boss', 'Crew'].map((name) => ({ name, roleId: idOf<RoleId>(name) }));
    const list = {
      people: [
        { name: 'Ann', fields: {}, roles },
        { name: 'Bob', fields: {}, roles },
      ],
      newRoles: [],
    } as unknown as Parameters<typeof addListedPeople>[0];
    const { after } = afterEdit(before, addListedPeople(list, false, countedIds()));
    const held = Object.values<Role>(after.roles).map((role) =>
      Object.entries<Holder>(role.holders).map(
        ([id, holder]) => [id as HolderId, after.people[holder.personId]?.name] as const,
      ),
    );
    expect(held.map((holders) => holders.map(([, name]) => name))).toEqual([
      ['Ann', 'Bob'],
      ['Ann', 'Bob'],
    ]);
    const ids = held.flat().map(([id]) => id);
    expect([ids.every((id) => id && id !== 'undefined'), new Set(ids).size]).toEqual([true, 4]);
  });
});
