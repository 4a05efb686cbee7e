// What the columns of a pasted list mean, by heading and by content, and how its cells are cut.
import { describe, expect, it, test } from 'vitest';
import {
  columnsByContent,
  columnsOfHeading,
  fieldOfHeading,
  kindFromText,
  shareFromText,
} from '../../../src/domain/people/listColumns';
import { linesFromText } from '../../../src/domain/people/listText';

const cells = (text: string) => linesFromText(text).map((line) => line.cells);

test('headings are known in six languages, in any spelling, and % is a share', () => {
  expect(
    ['Full Name', 'Abteilung', 'équipe', '%', 'FTE (in %)', 'E-Mail', 'Nonsense'].map(fieldOfHeading),
  ).toEqual(['name', 'team', 'team', 'fraction', 'fraction', 'email', undefined]);
});

describe('a line of headings', () => {
  it('names a column of names, and most of it is known', () => {
    expect(columnsOfHeading(['Name', 'Team', 'x'])).toEqual(['name', 'team', undefined]);
    expect(columnsOfHeading(['Name', 'x'])).toBeNull();
    expect(columnsOfHeading(['Name', 'Team', 'x', 'y'])).toBeNull();
    expect(columnsOfHeading(['Team', 'Role'])).toBeNull();
    expect(columnsOfHeading(['Name'])).toEqual(['name']);
    expect(columnsOfHeading(['Name', '', ''])).toEqual(['name', undefined, undefined]);
  });

  it('takes the first of two columns of one kind', () => {
    expect(columnsOfHeading(['Name', 'Person', 'Team'])).toEqual(['name', undefined, 'team']);
  });
});

describe('columns without headings', () => {
  const of = (text: string, isRole = (cell: string) => cell === 'Clerk') =>
    columnsByContent(cells(text), isRole);

  it('are told by what more than half of their cells hold', () => {
    expect(
      of(
        'Ann\tCore\t50%\tann@a.org\tEurope/Berlin\texternal\nBob\tCore\t40%\tbob@a.org\tEurope/Paris\tinternal',
      ),
    ).toEqual(['name', 'team', 'fraction', 'email', 'timeZone', 'kind']);
    expect(of('Ann\t50%\nBob\tCore')).toEqual(['name', 'team']);
    expect(of('Ann\t50%\nBob\t20%\nCyd\tCore')).toEqual(['name', 'fraction']);
  });

  it('are name, team and role in this order, unless the second holds a role', () => {
    expect(of('Ann\tCore\tBoss')).toEqual(['name', 'team', 'role']);
    expect(of('Ann\tClerk')).toEqual(['name', 'role']);
    expect(of('Ann\tCore')).toEqual(['name', 'team']);
    expect(of('Ann\tClerk\tBoss')).toEqual(['name', 'team', 'role']);
  });

  it('pass over a numbering of the lines, which takes three', () => {
    expect(of('1\tAnn\n2\tBob\n3\tCyd')).toEqual([undefined, 'name']);
    expect(of('10\tAnn\n20\tBob')).toEqual(['fraction', 'name']);
    expect(of('10\tAnn\n20\tBob\n25\tCyd')).toEqual(['fraction', 'name']);
  });
});

test.each([
  ['50%', 0.5],
  ['0.5', 0.5],
  ['0,5', 0.5],
  ['50', 0.5],
  ['1/2', 0.5],
  ['1', 1],
  ['100', 1],
  ['5', 0.05],
  ['0.8 FTE', 0.8],
  ['2', null],
  ['4', null],
  ['101', null],
  ['120%', null],
  ['3/2', null],
  ['two', null],
  ['1 FTE', 1],
  ['50 FTE', null],
  ['33.33%', 0.333],
  ['2%', 0.02],
])('“%s” is a share of %s', (text, share) => expect(shareFromText(text)).toBe(share));

test('the kind of a person is known by many words', () => {
  expect(['Contractor', 'extern', 'Part-time', 'interim', 'Permanent', 'boss'].map(kindFromText)).toEqual([
    'external',
    'external',
    'fractional',
    'fractional',
    'internal',
    null,
  ]);
});

describe('the cells of a pasted text', () => {
  it('are cut at tabs wherever there is one, else at what half of the lines have', () => {
    expect(cells('Ann, the boss\tCore\nBob')).toEqual([['Ann, the boss', 'Core'], ['Bob']]);
    expect(cells('Ann;Core\nBob')).toEqual([['Ann', 'Core'], ['Bob']]);
    expect(cells('Ann;Core\nBob\nCyd')).toEqual([['Ann;Core'], ['Bob'], ['Cyd']]);
    expect(cells('| Ann | Core |\n|---|---|\n| Bob | |')).toEqual([
      ['Ann', 'Core'],
      ['Bob', ''],
    ]);
  });

  it('keep what is quoted together, over lines too, up to twenty', () => {
    expect(cells('"Lee, Ann",Core\n"Roy, ""Bob""",Web')).toEqual([
      ['Lee, Ann', 'Core'],
      ['Roy, "Bob"', 'Web'],
    ]);
    expect(cells('"Ann\nLee",Core')).toEqual([['Ann Lee', 'Core']]);
    expect(linesFromText('"Ann\nLee",Core\nBob,Web').map(({ number }) => number)).toEqual([1, 3]);
    expect(cells('5" screen,Core\nBob,Web')).toHaveLength(2);
    const open = `"Ann,Core\n${Array.from({ length: 30 }, (_, at) => `P${at},Web`).join('\n')}`;
    expect(cells(open).length).toBeGreaterThan(5);
    expect(cells(open)[0]?.join()).toContain('P18');
    expect(cells(open)[0]?.join()).not.toContain('P20');
  });

  it('lose bullets, numbers, stars and signs that nobody sees, and lines without anything', () => {
    expect(cells('- Ann\n\n2. Bob\n* **Cyd**\n• Dan\n3) Eve\n-----')).toEqual([
      ['Ann'],
      ['Bob'],
      ['Cyd'],
      ['Dan'],
      ['Eve'],
    ]);
    expect(cells('\ufeffAnn  Lee\r\nBob')).toEqual([['Ann Lee'], ['Bob']]);
    expect(linesFromText('\nAnn\r\n\r\nBob').map(({ number }) => number)).toEqual([2, 4]);
  });
});
