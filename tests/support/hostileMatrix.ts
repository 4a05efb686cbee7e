// A matrix whose names attack what they are printed in: logs, XML, Markdown, terminals.
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';

export const HOSTILE = [
  '::error::stop',
  'two\nlines',
  ']]>',
  '<b>&"\'',
  'a|b',
  '\u202Eright to left',
  '\u001B[31mred',
  'per%cent, colon: comma',
  '@everyone',
  '\uD800 half',
  '\uFFFF',
];

/** A row without an owner for each of the names. */
export const hostileMatrix: Matrix = (() => {
  const matrix = matrixFromSketch(
    ['| Clerk | Manager', ...HOSTILE.map((_, at) => `Row ${at} | R | R`)].join('\n'),
  );
  const activities = Object.values(matrix.activities).map((activity, at) => [
    activity.id,
    { ...activity, name: HOSTILE[at] ?? '' },
  ]);
  return { ...matrix, activities: Object.fromEntries(activities) } as Matrix;
})();
