// Rules about shares and counts of the whole matrix: what each says, how loudly, and what its buttons do at each limit.
import { describe, expect, it, test } from 'vitest';
import { exampleRows } from '../../../../src/domain/gaps/tables/exampleRows';
import { afterButton, buttonsOf, placesOf, rowsOf, toldOf } from '../../../support/told';

const severities = (lines: readonly string[]) => lines.map((line) => line.split(':')[0]);

describe('accountable-concentration', () => {
  const chief = (count: number, others: number, third = 1) =>
    exampleRows('Chief | Ann | Bob', [count, 'A | R |'], [others, 'C | AR |'], [third, 'C | | AR']);
  const told = (sketch: string) => toldOf('accountable-concentration', sketch);

  it('counts the share of owned rows, a look above half and a gap above 62 of 100', () => {
    expect(told(chief(10, 1))).toEqual([
      'should: Chief is accountable for 10 activities, 83% of all that have an owner.',
    ]);
    expect(severities(told(chief(7, 4)))).toEqual(['look']);
    expect(severities(told(chief(6, 5)))).toEqual([]);
    expect(severities(told(chief(31, 10, 9)))).toEqual(['look']);
    expect(severities(told(chief(32, 10, 9)))).toEqual(['should']);
  });

  it('tells the share of the activities that have an owner, of which one may have two', () => {
    const both = exampleRows(
      'Chief | Ann | Bob',
      [8, 'A | A |'],
      [3, 'A | R |'],
      [1, 'C | | AR'],
      [1, 'R | |'],
    );
    expect(told(both)).toEqual([
      'look: Chief is accountable for 11 activities, 92% of all that have an owner.',
    ]);
  });

  it('asks more where only two answer for anything, and is silent where only one does any work', () => {
    const two = (count: number, others: number, cells = 'A | R |') =>
      told(exampleRows('Chief | Ann | Bob', [count, cells], [others, 'C | A | R']));
    expect(severities(two(9, 3))).toEqual([]);
    expect(severities(two(10, 2))).toEqual(['should']);
    expect(told(exampleRows('Chief | Ann | Bob', [10, 'A | R |'], [2, 'C | AR |']))).toEqual([]);
  });

  it('makes those who do the work accountable until half is left', () => {
    const sketch = chief(10, 1);
    const button = 'Make the responsible roles accountable for 4 activities';
    expect(buttonsOf('accountable-concentration', sketch)).toEqual([[button]]);
    const rows = rowsOf(afterButton('accountable-concentration', sketch, button));
    expect(rows.filter((row) => row.includes('Chief A')).length).toBe(6);
    expect(rows[0]).toBe('One: Chief C, Ann RA');
    expect(placesOf('accountable-concentration', sketch)).toEqual([['Chief']]);
  });
});

describe('responsible-concentration', () => {
  const told = (holders: string, count: number, others: number) =>
    toldOf(
      'responsible-concentration',
      exampleRows(`Chief | Ann${holders} | Bob`, [count, 'A | R |'], [others, 'A | | R'], [1, 'AR | |']),
    );

  it('is a look until it is known how many stand behind the role', () => {
    expect(told('', 9, 2)).toEqual(['look: Ann is responsible for 9 of 12 activities, 75%.']);
    expect(severities(told(' = Ann', 9, 2))).toEqual(['should']);
    expect(severities(told(' = Ann', 7, 4))).toEqual(['look']);
    expect(severities(told(' = Ann', 6, 5))).toEqual([]);
    expect(severities(told('', 7, 4))).toEqual([]);
    expect(severities(told(' = Ann, Bea', 10, 1))).toEqual([]);
    expect(severities(told(' = Ann, Bea (deputy)', 9, 2))).toEqual(['should']);
  });

  it('leaves teams alone, by kind and by name', () => {
    const of = (role: string) =>
      toldOf(
        'responsible-concentration',
        exampleRows(`Chief | ${role} | Bob`, [9, 'A | R |'], [2, 'A | | R'], [1, 'AR | |']),
      );
    expect([of('Red team'), of('Ann %group'), of('Abteilung A')]).toEqual([[], [], []]);
    expect(of('Steamer')).toHaveLength(1);
    // Many of one trade are a team too.
    expect(
      ['Platform engineers', 'Data engineering', 'Softwareentwicklung', 'Développeurs'].flatMap(of),
    ).toEqual([]);
    expect(['Platform engineer', 'Entwicklerin', 'Développeur'].map((role) => of(role).length)).toEqual([
      1, 1, 1,
    ]);
    expect(['Équipe web', 'Operações'].flatMap(of)).toEqual([]);
    // One person of the trade is none.
    expect(['SRE Lead', 'Engineering Manager'].map((role) => of(role).length)).toEqual([1, 1]);
  });

  it('moves what is too much to one who works here and does less than half of it', () => {
    const sketch = exampleRows('Chief | Ann = Ann | Bob', [9, 'A | R |'], [2, 'A | | R'], [1, 'AR | |']);
    const [buttons = []] = buttonsOf('responsible-concentration', sketch);
    expect([...buttons].sort()).toEqual(['Move 3 activities to Bob', 'Move 3 activities to Chief']);
    const rows = rowsOf(afterButton('responsible-concentration', sketch, 'Move 3 activities to Bob'));
    expect(rows.slice(0, 4)).toEqual([
      'One: Chief A, Ann C, Bob R',
      'Two: Chief A, Ann C, Bob R',
      'Three: Chief A, Ann C, Bob R',
      'Four: Chief A, Ann R',
    ]);
  });
});

test('a role in almost every row is told when that is asked for, and can leave where it only listens', () => {
  const of = (in20: number) =>
    exampleRows('Chief | Ann | Bob | Eve', [in20, 'A | R | I |'], [20 - in20, ' | | A | R']);
  const told = (in20: number) =>
    toldOf('no-empty-cells-role', of(in20)).filter((line) => line.includes('Chief'));
  expect(told(18)).toEqual(['look: Chief is involved in 18 activities of 20 activities.']);
  expect(told(17)).toEqual([]);
  const sketch = exampleRows('Chief | Ann | Bob | Eve', [18, 'A | R | I |'], [2, 'A | R | | I']);
  expect(buttonsOf('no-empty-cells-role', sketch)).toEqual([
    [],
    [],
    ['Remove Bob from 1 activity where it is only informed'],
  ]);
});

test('a custom of the whole matrix is told once, from its least count and share on', () => {
  const shared = (count: number, others: number) =>
    toldOf('owners-shared-by-custom', exampleRows('Lead | Ann', [count, 'A | A'], [others, 'A | R']));
  expect(shared(8, 8)).toEqual([
    'should: Several roles are accountable for each of 8 activities, 50% of all. It seems to be how this matrix uses the letter.',
  ]);
  expect([shared(8, 9), shared(7, 1)]).toEqual([[], []]);
  const doubled = (count: number, others: number) =>
    toldOf('redundant-codes-by-custom', exampleRows('Lead | Ann', [count, 'AC | R'], [others, 'A | R']));
  expect(doubled(3, 57)).toEqual([
    'look: 3 activities have a cell in which a stronger letter already covers a weaker one.',
  ]);
  expect([doubled(3, 58), doubled(2, 2), doubled(21, 380)]).toEqual([[], [], []]);
});

test('who is asked in three rows of ten and owns nothing is told, unless it is their trade', () => {
  const of = (role: string, count: number) =>
    exampleRows(`Boss | Crew | ${role}`, [count, 'A | R | C'], [20 - count, 'A | R |']);
  expect(toldOf('consulted-never-owner', of('Elder', 6))).toEqual([
    'look: Elder is consulted on 6 activities of 20 activities, but is not responsible or accountable for any.',
  ]);
  expect(toldOf('consulted-never-owner', of('Elder', 5))).toEqual([]);
  for (const layer of ['assurance', 'security', 'product', 'business', 'leadership'])
    expect(toldOf('consulted-never-owner', of(`Elder @${layer}`, 6)), layer).toEqual([]);
  expect(toldOf('consulted-never-owner', of('Elder [stakeholder=yes]', 6))).toEqual([]);
  const after = afterButton('consulted-never-owner', of('Elder', 6), 'Mark Elder as advisory only');
  expect(Object.values(after.roles).map(({ stakeholder }) => stakeholder)).toEqual([
    undefined,
    undefined,
    true,
  ]);
});

test('who is only told of three rows is told, unless they listen by trade', () => {
  const of = (role: string, rows: readonly string[] = ['I', 'I', 'I']) =>
    toldOf(
      'informed-only-role',
      `| Boss | ${role}\n${rows.map((cell, at) => `Row ${at} | A | ${cell}`).join('\n')}`,
    );
  expect(of('Support')).toEqual([
    'look: Support is informed about 3 activities and has no other assignment.',
  ]);
  expect([of('Support', ['I', 'I', '']), of('Support', ['I', 'I', 'I', 'C'])]).toEqual([[], []]);
  for (const role of ['A @leadership', 'A @business', 'Head of X', 'All', 'The board', 'A [stakeholder=yes]'])
    expect(of(role), role).toEqual([]);
});

test('a leader who owns more than half of everyday work is told, but not in a small organisation', () => {
  const of = (count: number, all: number) =>
    exampleRows('Chief @leadership | Crew', [count, 'A | R'], [all - count, ' | AR']);
  expect(toldOf('leader-owns-leaf-work', of(7, 12))).toEqual([
    'look: Chief is a leadership role and is accountable for 7 everyday activities of 12 everyday activities, 58%.',
  ]);
  expect([
    toldOf('leader-owns-leaf-work', of(6, 12)),
    toldOf('leader-owns-leaf-work', `settings: organisationSize=small\n${of(12, 12)}`),
  ]).toEqual([[], []]);
  expect(buttonsOf('leader-owns-leaf-work', of(7, 12))).toEqual([
    ['Make the responsible roles accountable for 1 activity'],
  ]);
});

describe('standards-slow-delivery', () => {
  const work = (count: number, letters: string, all = 10) =>
    [
      '| Architect @platform | Engineer @application',
      ...Array.from({ length: all }, (_, at) => `Build ${at} #delivery | ${at < count ? letters : 'I | AR'}`),
    ].join('\n');
  const told = (count: number, letters: string, all?: number) =>
    toldOf('standards-slow-delivery', work(count, letters, all));

  it('counts what the platform answers for, and where it has to be asked', () => {
    expect(told(3, 'A | R')).toEqual([
      'should: Architect is accountable for 3 of 10 activities that applications do.',
    ]);
    expect(told(2, 'A | R')).toEqual([]);
    expect(told(8, 'C | AR')).toEqual([
      'look: The platform must be asked in 80% of the 10 activities that applications do.',
    ]);
    expect(told(7, 'C | AR')).toEqual([]);
    expect([told(7, 'A | R', 7), told(8, 'A | R', 8).length]).toEqual([[], 1]);
    expect(told(10, 'A | ')).toEqual([]);
  });

  it('tells the platform instead of asking it', () => {
    const after = afterButton(
      'standards-slow-delivery',
      work(8, 'C | AR'),
      'Tell the platform instead of asking it in 8 activities',
    );
    expect(rowsOf(after).every((row) => row.endsWith('Architect I, Engineer RA'))).toBe(true);
  });
});
