import { expect, it } from 'vitest';
import { coverageOf } from '../../../src/domain/coverage/coverage';
import { frameworkList } from '../../../src/domain/coverage/frameworkList';
import { addReferenceRows } from '../../../src/domain/gaps/fixes/addRow';
import { coverageRowFor, coverageRowsFor } from '../../../src/domain/gaps/fixes/coverageRows';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { afterEdit, countedIds } from '../../support/edits';

const today = '2026-11-21' as CalendarDate;
const byRow = frameworkList
  .flatMap(({ items }) => items)
  .filter(({ coveredBy, closedBy }) =>
    [...coveredBy, closedBy ?? 'rule:'].some((cover) => !cover.startsWith('rule:')),
  );

it('knows a reference row for every item that a row can cover', () => {
  expect(byRow.filter((item) => coverageRowFor(item) === undefined)).toEqual([]);
});

it('covers every item of every framework once all its rows are added', () => {
  const start = matrixFromSketch(`
                 | Architect @platform | Engineer @application | Manager @leadership
    ## Planning
    Plan the year | R | C | A `);
  const context = { reading: readMatrix(start, today), newId: countedIds() };
  const full = afterEdit(start, addReferenceRows(coverageRowsFor(byRow), context, 'all').edit);
  const reading = readMatrix(full, today);
  const open = frameworkList
    .flatMap((framework) => coverageOf(reading, framework, () => true))
    .filter(({ state }) => state !== 'covered');
  expect(open.map(({ key, state }) => `${key} ${state}`)).toEqual([]);
});
