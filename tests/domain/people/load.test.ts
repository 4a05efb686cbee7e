import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { RoleId } from '../../../src/domain/matrix/ids';
import type { Matrix, Role } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { filteredBars, sortedBars } from '../../../src/domain/people/barOrder';
import { heatOf, rowsBehind } from '../../../src/domain/people/barRows';
import { cardOf } from '../../../src/domain/people/card';
import { type BarKind, barsBy } from '../../../src/domain/people/load';
import { carriersOf } from '../../../src/domain/people/whoHolds';

const today = '2026-11-21' as CalendarDate;

const matrix = matrixFromSketch(`
  people: Ann team=SRE fraction=0.5; Bob team=SRE; Cyd team=Web; Dan inactive
                 | Architect = Ann | Engineer = Bob, Cyd | Finance | Old = Dan
  ## Planning
  Set budget     | A               | R                   | C       |
  Choose goals   | RA              | I                   |         |
  ## Running
  Answer alerts  | C               | RA                  |         | I`);

describe('bars', () => {
  it('count for each person what their roles hold, and keep vacant roles in the list', () => {
    const shown = barsBy(matrix, 'person', today).map(({ name, detail, counts }) => [
      name,
      detail,
      counts.join(' '),
    ]);
    // R, A, C, I: the order of the scheme.
    expect(shown).toEqual([
      ['Ann', 'Architect', '1 2 1 0'],
      ['Bob', 'Engineer', '2 1 0 1'],
      ['Cyd', 'Engineer', '2 1 0 1'],
      ['Dan', '', '0 0 0 0'],
      ['', 'Finance', '0 0 1 0'],
      ['', 'Old', '0 0 0 1'],
    ]);
  });

  it('count for each role what it holds, and say who holds it', () => {
    const bars = barsBy(matrix, 'role', today);
    expect(bars.map(({ name, detail, vacant }) => [name, detail, vacant])).toEqual([
      ['Architect', 'Ann', false],
      ['Engineer', 'Bob, Cyd', false],
      ['Finance', 'Finance', true],
      ['Old', 'Old', true],
    ]);
  });

  it('add up by team', () => {
    const [sre, web] = barsBy(matrix, 'team', today);
    expect([sre?.name, sre?.counts, sre?.detail]).toEqual(['SRE', [3, 3, 1, 1], '2 people']);
    expect([web?.name, web?.counts]).toEqual(['Web', [2, 1, 0, 1]]);
  });

  it('weigh the load of a role by the share that its holders give it, else by the week of each', () => {
    const role = (name: string, of: Matrix) =>
      barsBy(of, 'role', today).find((one) => one.name === name)?.fullTime;
    expect([role('Architect', matrix), role('Engineer', matrix)]).toEqual([0.5, 2]);
    const engineer = matrix.roles[idOf<RoleId>('Engineer')] as Role;
    const [bob] = Object.entries(engineer.holders);
    const holders = {
      ...engineer.holders,
      [bob?.[0] ?? '']: { ...bob?.[1], fraction: 0.25 },
    } as Role['holders'];
    const shared = { ...matrix, roles: { ...matrix.roles, [engineer.id]: { ...engineer, holders } } };
    expect([role('Architect', shared), role('Engineer', shared)]).toEqual([0.5, 1.25]);
  });

  it('weigh load by the share of a week that a person works', () => {
    const [ann, bob] = barsBy(matrix, 'person', today);
    expect(ann?.perFullTime).toBe(6);
    expect(bob?.perFullTime).toBe(3);
  });

  // Three people of one team were each accountable for all that the team is: 111 letters where there were 37.
  it('count what a group is accountable for with its lead alone, and its work with everyone', () => {
    const grouped = matrixFromSketch(`
      people: Ann team=Pay; Bob team=Pay
      | Team %group [leadId=Bob] = Ann, Bob
      Ship it | RA
      Pay     | A`);
    const counts = (kind: BarKind) =>
      barsBy(grouped, kind, today).map(({ name, counts: all }) => [name, ...all]);
    expect(counts('person')).toEqual([
      ['Ann', 1, 0, 0, 0],
      ['Bob', 1, 2, 0, 0],
    ]);
    expect(counts('team')).toEqual([['Pay', 2, 2, 0, 0]]);
    const [ann] = barsBy(grouped, 'person', today);
    if (!ann) throw new Error('Ann has a bar.');
    expect(heatOf(grouped, ann)).toMatchObject([{ owns: 0, does: 1, total: 1 }]);
    expect(rowsBehind(grouped, ann.roleIds, ann.ownRoleIds).map(({ letters }) => letters)).toEqual([['R']]);
    const [part] =
      cardOf(grouped, { personId: ann.personId as NonNullable<typeof ann.personId> }, today)?.parts ?? [];
    expect(part?.title).toBe('Responsible for');
  });

  it('say which share of everything owned a person owns', () => {
    const shares = barsBy(matrix, 'person', today).map(({ shareOfOwns }) => shareOfOwns);
    expect(shares[0]).toBeCloseTo(2 / 4);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('stand in the order asked for, vacant roles last', () => {
    const names = (order: Parameters<typeof sortedBars>[1]) =>
      sortedBars(barsBy(matrix, 'person', today), order).map(({ name, detail }) => name || detail);
    expect(names('owns')).toEqual(['Ann', 'Bob', 'Cyd', 'Dan', 'Finance', 'Old']);
    expect(names('does')).toEqual(['Bob', 'Cyd', 'Ann', 'Dan', 'Finance', 'Old']);
    const backwards = barsBy(matrix, 'person', today).toReversed();
    expect(sortedBars(backwards, 'name').map(({ name, detail }) => name || detail)).toEqual(names('owns'));
  });

  it('can be narrowed to words, a team or the vacant ones; who left is shown only when asked for', () => {
    const bars = barsBy(matrix, 'person', today);
    expect(filteredBars(bars, { text: 'eng' }).map(({ name }) => name)).toEqual(['Bob', 'Cyd']);
    expect(filteredBars(bars, { team: 'SRE' }).map(({ name }) => name)).toEqual(['Ann', 'Bob']);
    expect(filteredBars(bars, { vacantOnly: true }).map(({ detail }) => detail)).toEqual(['Finance', 'Old']);
    expect(filteredBars(bars, {}).map(({ name }) => name)).not.toContain('Dan');
    expect(filteredBars(bars, { withLeft: true }).map(({ name }) => name)).toContain('Dan');
  });

  it('lead to the rows behind them, in the order of the matrix', () => {
    const rows = rowsBehind(matrix, [idOf('Architect'), idOf('Finance')]);
    expect(rows.map(({ activity, letters }) => `${activity.name}: ${letters.join('')}`)).toEqual([
      'Set budget: AC',
      'Choose goals: RA',
      'Answer alerts: C',
    ]);
    const doing = rowsBehind(matrix, [idOf('Architect')], []);
    expect(doing.filter(({ letters }) => letters.includes('R')).map(({ activity }) => activity.name)).toEqual(
      ['Choose goals'],
    );
  });

  it('spread over the sections', () => {
    const [ann] = barsBy(matrix, 'person', today);
    if (!ann) throw new Error('Ann is in the sketch.');
    expect(heatOf(matrix, ann)).toEqual([
      { carries: 3, owns: 2, does: 1, total: 3 },
      { carries: 0, owns: 0, does: 0, total: 1 },
    ]);
  });
});

describe('for every matrix', () => {
  const people = ['Ann', 'Bob', 'Cyd', 'Dan'];
  const cell = fc.constantFrom('', 'A', 'R', 'RA', 'C', 'I');
  const holder = fc.tuple(
    fc.constantFrom(...people),
    fc.constantFrom('', ' (deputy)', ' (cover)', ' (until 2026-11-20)'),
  );
  const role = fc
    .array(holder, { maxLength: 4 })
    .map((held) => held.map(([name, part]) => name + part).join(', '));
  const anyMatrix: fc.Arbitrary<Matrix> = fc
    .tuple(
      fc.array(role, { minLength: 1, maxLength: 5 }),
      fc.array(fc.array(cell, { minLength: 5, maxLength: 5 })),
    )
    .map(([roles, rows]) =>
      matrixFromSketch(
        [
          'people: Dan inactive',
          `| ${roles.map((held, place) => `Role ${place} = ${held}`).join(' | ')}`,
          ...rows.map((cells, place) => `Row ${place} | ${cells.slice(0, roles.length).join(' | ')}`),
        ].join('\n'),
      ),
    );

  const codesTimes = (some: Matrix, times: (role: Role) => number) =>
    Object.values(some.activities)
      .flatMap(({ assignments }) => Object.entries(assignments))
      .reduce(
        (sum, [roleId, codes]) => sum + codes.length * times(some.roles[roleId as never] as unknown as Role),
        0,
      );
  const summed = (some: Matrix, kind: BarKind) =>
    barsBy(some, kind, today).reduce((sum, { total }) => sum + total, 0);

  it('the bars of people and of teams add up to the codes times their holders, once where vacant', () => {
    fc.assert(
      fc.property(anyMatrix, (some) => {
        const expected = codesTimes(some, (one) => Math.max(1, carriersOf(one, some.people, today).length));
        expect(summed(some, 'person')).toBe(expected);
        expect(summed(some, 'team')).toBe(expected);
      }),
    );
  });

  it('the bars of roles add up to the codes', () => {
    fc.assert(
      fc.property(anyMatrix, (some) => {
        expect(summed(some, 'role')).toBe(codesTimes(some, () => 1));
      }),
    );
  });
});

it('a team works as much as its people together', () => {
  const fullTime = barsBy(matrix, 'team', today).map(({ name, fullTime, vacant }) => [
    name,
    fullTime,
    vacant,
  ]);
  expect(fullTime).toContainEqual(['SRE', 1.5, false]);
  expect(fullTime).toContainEqual(['Web', 1, false]);
});

it('a role that nobody fills is vacant, works nothing and has no load of its own', () => {
  const finance = barsBy(matrix, 'person', today).find(({ detail }) => detail === 'Finance');
  expect(finance).toMatchObject({ vacant: true, active: true, fullTime: 0, perFullTime: null });
});

it('the load is what someone is accountable and responsible for, by the time they work', () => {
  const ann = barsBy(matrix, 'person', today).find(({ name }) => name === 'Ann');
  expect(ann).toMatchObject({ owns: 2, does: 1, total: 4, fullTime: 0.5, perFullTime: 6 });
});
