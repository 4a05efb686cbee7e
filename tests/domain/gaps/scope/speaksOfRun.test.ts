// A table of which hardly anything is known is one of delivery or operations by what it speaks of: who owns cost and reliability is
// asked there, and not of those who hire, move house or buy.
import { describe, expect, it, test } from 'vitest';
import { isRun, scopeOf } from '../../../../src/domain/gaps/scope/matrixScope';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { lines, rows } from '../../../support/sketchLines';
import { TODAY } from '../../../support/testRule';

const CELLS = 'A | R | I | R';
const SPOKEN = ['Merge queue', 'Kernel of the hosts', 'Pager swaps', 'Schema tweaks'];

const table = (spoken: readonly string[], others: number, roles = '| Ann | Bob | Cyd | Dee') =>
  lines(
    'settings: tagsConfirmed=yes',
    roles,
    ...spoken.map((name) => `${name} | ${CELLS}`),
    rows(others, CELLS, 'Whatever'),
  );

function runs(sketch: string, name = ''): boolean {
  const matrix = matrixFromSketch(sketch);
  return isRun(scopeOf(readMatrix({ ...matrix, name: name || matrix.name }, TODAY)));
}

describe('a table of which nothing is known', () => {
  it('is one of delivery or operations where two names speak of it, and one of eight', () => {
    expect(runs(table(SPOKEN, 28))).toBe(true);
    expect(runs(table(SPOKEN, 29))).toBe(false);
    expect(runs(table(SPOKEN.slice(2), 6))).toBe(true);
    expect(runs(table(SPOKEN.slice(3), 7))).toBe(false);
  });

  it('is one where four kinds of such work stand together, or two and its title, in words that others have too', () => {
    const kinds = ['Move old records across', 'New till live', 'When it breaks at night', 'Passwords'];
    expect(runs(table(kinds, 8))).toBe(true);
    expect(runs(table(kinds.slice(1), 8))).toBe(false);
    expect(runs(table(kinds.slice(2), 8), 'Tills 2.0 roll-out')).toBe(true);
    expect(runs(table(kinds.slice(3), 8), 'Tills 2.0 roll-out')).toBe(false);
    expect(runs(table(['Smoke alarms', 'Gas cert', 'Servers on tables', 'Sound test', 'Website'], 8))).toBe(
      false,
    );
  });

  it('is none where it is short, or its title says that it is one process', () => {
    expect(runs(table(SPOKEN, 4))).toBe(true);
    expect(runs(table(SPOKEN, 3))).toBe(false);
    expect(runs(table(SPOKEN, 8), 'Release process')).toBe(false);
  });

  it.each(['#privacy', '#cost', '#security', '#incident'])(
    'is none where more of its rows are of another subject, %s',
    (tag) => {
      const subject = (count: number) => rows(count, CELLS, `Look after it ${tag}`);
      expect(runs(lines(table(SPOKEN, 8), subject(4)))).toBe(true);
      expect(runs(lines(table(SPOKEN, 8), subject(5)))).toBe(false);
    },
  );

  it('needs one name in sixteen where a role is of the trade, and no third of another subject', () => {
    const known = '| Backend dev | Bob | Cyd | Dee';
    const secure = (count: number) => rows(count, CELLS, 'Look after it #security');
    expect(runs(table(['Merge queue'], 15, known))).toBe(true);
    expect(runs(table(['Merge queue'], 16, known))).toBe(false);
    expect(runs(table(['Merge queue'], 15))).toBe(false);
    expect(runs(lines(table(['Merge queue'], 9, known), secure(5)))).toBe(true);
    expect(runs(lines(table(['Merge queue'], 8, known), secure(5)))).toBe(false);
  });

  it('counts what is known of rows as well where three roles are of the trade', () => {
    const built = (roles: string) =>
      lines(table([], 8, roles), rows(3, CELLS, 'Do #delivery'), rows(3, CELLS, 'Know #privacy'));
    expect(runs(built('| Backend dev | DBA | Cyd | QA'))).toBe(true);
    expect(runs(built('| Backend dev | DBA | Cyd | Dee'))).toBe(false);
  });
});

test.each([
  ['Second interview', 'Offer letter', 'Contract out', 'Laptop and badge'],
  ['Moving boxes', 'Keys of the old building', 'Floor plan', 'Internet line'],
  ['Press release', 'Launch video', 'Trade fair stand', 'Landing page text'],
  ['Three quotes', 'Supplier audit', 'Goods-in count', 'Capex or opex'],
])('is none of those who %s', (...names) => {
  expect(runs(table(names, 8))).toBe(false);
});
