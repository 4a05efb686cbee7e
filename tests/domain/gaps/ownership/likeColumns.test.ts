// Roles that hold the same, titles that take turns, and why a role is thought to be the owner.
import { describe, expect, it, test } from 'vitest';
import { likeColumns } from '../../../../src/domain/gaps/ownership/likeColumns';
import { rankOwners } from '../../../../src/domain/gaps/ownership/rankOwners';
import { isStaffed } from '../../../../src/domain/gaps/ownership/staffing';
import { takingTurns } from '../../../../src/domain/gaps/ownership/takingTurns';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { contextOf } from '../../../support/testRule';

const readingOf = (sketch: string) => contextOf(matrixFromSketch(sketch)).reading;

describe('columns that are alike', () => {
  const alike = (share: number, count: number, cells: (at: number) => string, roles = 'One | Two') => {
    const reading = readingOf(
      `| ${roles}\n${Array.from({ length: count }, (_, at) => `Row ${at} | ${cells(at)}`).join('\n')}`,
    );
    return [
      ...likeColumns(
        reading.roles.map(({ id }) => id),
        reading.rows,
        share,
      ),
    ].flatMap((found) => (found ? [`${found.rows} ${Math.round(found.share * 100)}`] : []));
  };

  it('hold the same in at least this share of the rows in which either has a part', () => {
    expect(alike(0.9, 10, (at) => (at < 9 ? 'C | C' : 'C | I'))).toEqual(['10 90']);
    expect(alike(0.9, 10, (at) => (at < 8 ? 'C | C' : 'C | I'))).toEqual([]);
    expect(alike(0.9, 10, (at) => (at < 9 ? 'C | C' : 'C | '))).toEqual(['10 90']);
    expect(alike(0.9, 10, (at) => (at < 8 ? 'C | C' : at < 9 ? 'C | ' : ' | C'))).toEqual([]);
    expect(alike(0.5, 10, (at) => (at < 5 ? 'R | R' : ' | '))).toEqual(['5 100']);
    expect(alike(0.5, 4, () => ' | ')).toEqual([]);
    expect(alike(0.5, 4, () => 'R | ')).toEqual([]);
  });

  it('are found over more rows than one word of bits has, and among many roles', () => {
    expect(alike(0.9, 70, (at) => (at < 63 ? 'C | C' : 'C | I'))).toEqual(['70 90']);
    expect(alike(0.9, 70, (at) => (at % 2 ? 'C | ' : ' | C'))).toEqual([]);
    const roles = Array.from({ length: 50 }, (_, at) => `R${at}`).join(' | ');
    const cells = (at: number) =>
      Array.from({ length: 50 }, (_, role) => (role > 47 ? 'C' : role === at ? 'R' : '')).join(' | ');
    expect(alike(0.9, 12, cells, roles)).toEqual(['12 100']);
  });
});

describe('titles that take turns', () => {
  const turns = (
    ones: number,
    others: number,
    both: number,
    more = '',
    roles = 'Cloud Engineer | DevOps Lead',
  ) => {
    const rows = (count: number, cells: string, word: string) =>
      Array.from({ length: count }, (_, at) => `${word} ${at} #cost | ${cells}`);
    const reading = readingOf(
      [
        `| ${roles}`,
        ...rows(ones, 'R | ', 'One'),
        ...rows(others, ' | R', 'Other'),
        ...rows(both, 'R | R', 'Both'),
        more,
      ]
        .filter(Boolean)
        .join('\n'),
    );
    return takingTurns(reading.rows, reading).map(
      ({ one, other, rows: found }) => `${one.name}, ${other.name}: ${found.length}`,
    );
  };

  it('carry eight rows of one kind together, each at least four, and few of them both', () => {
    expect(turns(4, 4, 0)).toEqual(['Cloud Engineer, DevOps Lead: 8']);
    expect([turns(3, 5, 0), turns(3, 4, 0), turns(5, 3, 0)]).toEqual([[], [], []]);
    expect(turns(4, 4, 3)).toHaveLength(1);
    expect(turns(4, 3, 3)).toEqual([]);
    expect(turns(4, 4, 0, '', 'Cloud Engineer | Sales')).toEqual([]);
  });

  it('do the same work by what it is about, and not under a condition', () => {
    const other = Array.from({ length: 8 }, (_, at) => `Else ${at} #security | | R`).join('\n');
    expect(turns(4, 4, 0, other)).toEqual([]);
    const part = Array.from({ length: 2 }, (_, at) => `Else ${at} #security | | R`).join('\n');
    expect(turns(4, 4, 0, part)).toHaveLength(1);
    const rows = Array.from(
      { length: 8 },
      (_, at) => `Row ${at} | ${at < 4 ? 'R | ' : ' | R (by day)'}`,
    ).join('\n');
    const reading = readingOf(`| Cloud Engineer | DevOps Lead\n${rows}`);
    expect(takingTurns(reading.rows, reading)).toEqual([]);
    const plain = readingOf(`| Cloud Engineer | DevOps Lead\n${rows.replaceAll(' (by day)', '')}`);
    expect(takingTurns(plain.rows, plain)).toHaveLength(1);
  });
});

describe('the likeliest owner', () => {
  const ranked = (sketch: string, row: string, more: object = {}) => {
    const reading = readingOf(sketch);
    return rankOwners({ activityId: idOf<never>(row), ...more }, reading).map(
      ({ roleId, reason }) => `${reading.role(roleId)?.name}: ${reason}`,
    );
  };

  it('owns it, does it, is asked, or owns what lies around it, in this order', () => {
    const head = '| E | D | C | B | A';
    expect(ranked(`${head}\n## One\nPay | A | R | C | |\n## Two\nBuy | | | | A |`, 'Pay')).toEqual([
      'E: E is accountable for it now.',
      'D: D already does this work.',
      'C: C is already consulted on it.',
      'B: B is in this matrix.',
      'A: A is in this matrix.',
    ]);
    expect(ranked('| B | A\nPay | |\nBuy | | A\nSell | | A', 'Pay')[0]).toBe(
      'A: A is accountable for 2 other activities in the same section.',
    );
    expect(ranked('| B | A\nPay | |\nBuy | | A', 'Pay')[0]).toBe(
      'A: A is accountable for another activity in the same section.',
    );
    expect(ranked('| B | A\n## One\nPay #cost | |\n## Two\nBuy #cost | | A', 'Pay')[0]).toBe(
      'A: A is accountable for another activity about cost.',
    );
    expect(ranked('| B | A @platform\nPay | |', 'Pay', { layers: ['platform'] })[0]).toBe(
      'A: A is in the platform layer, which this work belongs to.',
    );
  });

  it('is none outside, none who only listens, rather no group, and none without people where there are people', () => {
    const first = (roles: string, rows = 'Pay | |') => ranked(`| ${roles}\n${rows}`, 'Pay')[0]?.[0];
    expect(first('B %external | A')).toBe('A');
    expect(first('B @vendor | A')).toBe('A');
    expect(first('B [stakeholder=yes] | A')).toBe('A');
    expect(first('B %group | A')).toBe('A');
    expect(first('B | A = Ann')).toBe('A');
    expect(first('B | A')).toBe('B');
    expect(first('B %group | A', 'Pay | R |')).toBe('B');
  });
});

test('most roles that carry something have people: from seven of ten on, of three from the first', () => {
  const staffed = (filled: number, all: number) => {
    const roles = Array.from({ length: all }, (_, at) => `R${at}${at < filled ? ' = Ann' : ''}`).join(' | ');
    return isStaffed(readingOf(`| ${roles}\nPay | ${Array.from({ length: all }, () => 'R').join(' | ')}`));
  };
  expect([staffed(0, 1), staffed(1, 3), staffed(1, 4), staffed(2, 4), staffed(3, 4)]).toEqual([
    false,
    true,
    false,
    false,
    true,
  ]);
  expect([staffed(6, 10), staffed(7, 10)]).toEqual([false, true]);
  // Who had people and lost them is staffed; suppliers and roles that carry nothing do not count.
  expect(
    isStaffed(readingOf('people: Ann inactive\n| A = Ann | B = Ann | C = Ann | D\nPay | R | R | R | R')),
  ).toBe(true);
  expect(isStaffed(readingOf('| A = Ann | B %external | C @vendor | D\nPay | R | R | R | C'))).toBe(true);
});
