// What others wrote on top of a change of ours: whether it may still be undone, and whose change is named for it.
import { describe, expect, it } from 'vitest';
import type { Change, Patch } from '../../src/domain/matrix/change';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { applyPatches } from '../../src/domain/matrix/patching';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { changedOnTop, openTimeline, settled, stillOurs, withOwnChange } from '../../src/session/timeline';

const start = matrixFromSketch('| Boss | Crew\nPay | A | R\nBuy | A | R');
const [pay, buy] = [idOf('Pay'), idOf('Buy')];
const nameOf = (row: string) => ['activities', row, 'name'];
const MATRIX = ['name'];

type Written = readonly (readonly [path: Patch['path'], value: unknown])[];

/** A change of several places, as it comes out on a matrix. */
function change(matrix: Matrix, id: string, written: Written): { change: Change; after: Matrix } {
  const { value, patches, inverse } = applyPatches(
    matrix,
    written.map(([path, to]) => ({ op: 'replace', path, value: to })),
  );
  return { change: { id, label: id, at: 1, client: 'tab', patches, inverse }, after: value };
}

/** Ours is kept after `before`, and then come those of others. */
function line(
  ours: Written,
  others: readonly (readonly [id: string, written: Written])[],
  before: Written = [],
) {
  const earlier = change(start, 'earlier', before);
  const own = change(earlier.after, 'own', ours);
  const opened = openTimeline(earlier.after, [earlier.change]);
  let all = settled(withOwnChange(opened, own.after, own.change), [own.change], 1);
  for (const [id, written] of others) all = settled(all, [change(all.matrix, id, written).change], 0);
  return { all, own: own.change };
}

describe('a change of ours', () => {
  const two: Written = [
    [MATRIX, 'Ours'],
    [nameOf(pay), 'Our row'],
  ];

  it.each<readonly [string, Written, boolean]>([
    ['nothing', [], true],
    ['another row', [[nameOf(buy), 'x']], true],
    ['the same once more', [[MATRIX, 'Ours']], true],
    ['its first place', [[MATRIX, 'x']], false],
    ['its second place', [[nameOf(pay), 'x']], false],
    [
      'both',
      [
        [MATRIX, 'x'],
        [nameOf(pay), 'x'],
      ],
      false,
    ],
  ])('may be undone unless a place of it is another now: others wrote %s', (_, written, may) => {
    const { all, own } = line(two, [['x', written]]);
    expect(stillOurs(all, own)).toBe(may);
    expect(changedOnTop(all, own)?.id).toBe(may ? undefined : 'x');
  });

  it.each<readonly [string, string, readonly (readonly [string, Written])[]]>([
    [
      'who wrote there last',
      'b',
      [
        ['a', [[MATRIX, 'x']]],
        ['b', [[MATRIX, 'y']]],
      ],
    ],
    [
      'who wrote there, and not elsewhere since',
      'a',
      [
        ['a', [[MATRIX, 'x']]],
        ['b', [[nameOf(buy), 'y']]],
      ],
    ],
    [
      'who wrote at the first place that is another now',
      'a',
      [
        ['a', [[MATRIX, 'x']]],
        ['b', [[nameOf(pay), 'y']]],
      ],
    ],
    [
      'who wrote there among other places',
      'a',
      [
        [
          'a',
          [
            [nameOf(buy), 'x'],
            [nameOf(pay), 'y'],
          ],
        ],
      ],
    ],
    [
      'who wrote in that row, and not in the next',
      'a',
      [
        ['a', [[nameOf(pay), 'x']]],
        ['b', [[nameOf(buy), 'y']]],
      ],
    ],
  ])('names %s', (_, id, others) => {
    const { all, own } = line(two, others, [[MATRIX, 'Before']]);
    expect(changedOnTop(all, own)?.id).toBe(id);
  });
});

it('who wrote inside of what we put in as a whole is named, and who wrote in the next row is not', () => {
  const row = { ...start.activities[buy as never], goal: 'Ours' };
  const { all, own } = line(
    [[['activities', buy], row]],
    [
      ['in it', [[nameOf(buy), 'x']]],
      ['beside it', [[nameOf(pay), 'y']]],
    ],
  );
  expect(stillOurs(all, own)).toBe(false);
  expect(changedOnTop(all, own)?.id).toBe('in it');
});

it('a change that found no place in what is stored is taken back here as well', () => {
  const own = change(start, 'own', [[MATRIX, 'Ours']]);
  const waiting = withOwnChange(openTimeline(start, []), own.after, own.change);
  const next = settled(waiting, [], 1);
  expect([next.matrix.name, next.pending, next.kept, next.stack.done]).toEqual([start.name, [], [], []]);
});

it('a change that was stored in another form is here in that form', () => {
  const own = change(start, 'own', [
    [MATRIX, 'Ours'],
    [nameOf(pay), 'Row'],
  ]);
  const waiting = withOwnChange(openTimeline(start, []), own.after, own.change);
  const stored = change(start, 'own', [[MATRIX, 'Ours']]).change;
  const next = settled(waiting, [stored], 1);
  expect([next.matrix.name, next.matrix.activities[pay as never]?.name]).toEqual(['Ours', 'Pay']);
  expect(next.kept).toEqual([{ change: stored, mine: true }]);
});
