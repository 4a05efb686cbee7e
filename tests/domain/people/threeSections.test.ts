// Rows of people stand in the order of the matrix, however many sections it has and in whatever order it was stored.
import { expect, it } from 'vitest';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { heatOf, rowsBehind } from '../../../src/domain/people/barRows';
import { barsBy } from '../../../src/domain/people/load';
import { lostRows } from '../../../src/domain/people/lostRows';
import { TODAY } from '../../support/testRule';

const ROWS = '## One\nPay | A\nAsk | RA\n## Two\nBuy | A\n## Three\nSell | A\nTell | RA\n## Four\nHire | R';
const IN_ORDER = ['Pay', 'Ask', 'Buy', 'Sell', 'Tell', 'Hire'];

function backwards<Entries extends object>(entries: Entries): Entries {
  return Object.fromEntries(Object.entries(entries).reverse()) as Entries;
}

function stored(sketch: string, way: 'as written' | 'backwards'): Matrix {
  const matrix = matrixFromSketch(sketch);
  if (way === 'as written') return matrix;
  return {
    ...matrix,
    activities: backwards(matrix.activities),
    sections: backwards(matrix.sections),
  };
}

const TOLD = {
  'the rows behind a bar': (matrix: Matrix) =>
    rowsBehind(matrix, [idOf('Boss')]).map(({ activity }) => activity.name),
  'the rows that lose the last person': (matrix: Matrix) => {
    const roles = Object.fromEntries(
      Object.entries(matrix.roles).map(([id, role]) => [id, { ...role, holders: {} }]),
    );
    return lostRows(matrix, { ...matrix, roles }, TODAY).map(({ name }) => name);
  },
} as const;

it.each(Object.entries(TOLD))('%s stand in the order of four sections', (_, told) => {
  for (const way of ['as written', 'backwards'] as const)
    expect(told(stored(`| Boss = Ann\n${ROWS}`, way))).toEqual(IN_ORDER);
});

it.each(Object.entries(TOLD))('%s have those last whose section is gone, none out of sight', (_, told) => {
  for (const way of ['as written', 'backwards'] as const) {
    const matrix = stored(`| Boss = Ann\n${ROWS}`, way);
    const { [idOf<never>('Two')]: gone, ...sections } = matrix.sections;
    expect(gone).toBeDefined();
    expect(told({ ...matrix, sections })).toEqual(['Pay', 'Ask', 'Sell', 'Tell', 'Hire', 'Buy']);
  }
});

it('the heat of a bar has a cell for each of four sections, in their order', () => {
  for (const way of ['as written', 'backwards'] as const) {
    const matrix = stored(`| Boss = Ann\n${ROWS}`, way);
    const [bar] = barsBy(matrix, 'person', TODAY);
    expect(bar && heatOf(matrix, bar).map(({ owns, does, total }) => [owns, does, total])).toEqual([
      [2, 1, 3],
      [1, 0, 1],
      [2, 1, 3],
      [0, 1, 1],
    ]);
  }
});
