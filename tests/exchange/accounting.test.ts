// Every non-empty cell of a file goes somewhere that can be pointed at, or is told: over matrices written in every layout
// and damaged. The same over all fixtures is in corpus.test.ts, which reads them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCertain } from '../../src/exchange/understand/reading/certainty';
import type { Understanding } from '../../src/exchange/understand/reading/understood';
import { tries } from '../support/strength';
import { faultsIn } from './accounts';
import { type Drawn, drawnTable, LAYOUT_NAMES, textOf } from './drawnTables';
import { understoodFile } from './reading';

// The same tables at each run, so that a run that fails is never the fault of the change that it ran for. These seeds
// are among those that once found tables that were claimed too much; each fault is a test in turnedTables.test.ts.
const SEEDS = [20_261_128, 4, 9, 1_989_854];
const drawings = LAYOUT_NAMES.flatMap((layout) => SEEDS.map((seed) => ({ layout, seed })));
// In `npm run fuzz` the runs that it took to find them, with some to spare.
const RUNS = tries({ daily: 8, thorough: 80 });

describe('every cell is accounted for', () => {
  test.each(drawings)('in any damaged matrix, $layout, seed $seed', async ({ layout, seed }) => {
    await fc.assert(
      fc.asyncProperty(drawnTable(layout), async (drawn) => {
        const found = await understoodFile(textOf(drawn.damaged));
        if (found) expect(faultsIn(found)).toEqual([]);
      }),
      { numRuns: RUNS, seed },
    );
  });
});

describe('nothing is claimed that is not known', () => {
  test.each(drawings)(
    'an undamaged matrix is read as it was written, asked about or told, $layout, seed $seed',
    async ({ layout, seed }) => {
      await fc.assert(
        fc.asyncProperty(drawnTable(layout), async (drawn) => {
          const found = await understoodFile(textOf(drawn.rows));
          if (found && isCertain(found)) expect(assignmentsOf(found)).toEqual(wanted(drawn));
        }),
        { numRuns: RUNS, seed },
      );
    },
  );
});

function assignmentsOf({ activities, roles, scheme }: Understanding): string[] {
  const order = scheme.codes.map(({ letter }) => letter);
  return activities
    .flatMap(({ name, cells }) =>
      [...cells].map(
        ([role, { letters }]) =>
          `${name} / ${roles[role]?.name} / ${[...letters].sort((one, other) => order.indexOf(one) - order.indexOf(other)).join('')}`,
      ),
    )
    .sort();
}

function wanted({ assignments }: Drawn): string[] {
  return [...assignments].sort();
}
