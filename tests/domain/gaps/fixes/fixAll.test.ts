import { expect, test } from 'vitest';
import { defineRule, thresholdOf } from '../../../../src/domain/findings/rule';
import { createAnalyser } from '../../../../src/domain/gaps/engine/analyse';
import { countFindings } from '../../../../src/domain/gaps/engine/countFindings';
import { fixAll, planFixAll } from '../../../../src/domain/gaps/fixes/fixAll';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { afterEdit, countedIds } from '../../../support/edits';
import { TODAY } from '../../../support/memorySession';

const matrix = matrixFromSketch(`
                 | Architect | Engineer | Operator
  Pay the bill   | I         | R        |
  Draw the plans | R         |          | C
  Keep it up     | R         | R        |          `);
const unowned = createAnalyser()
  .analyse(matrix, TODAY)
  .findings.filter(({ ruleId }) => ruleId === 'no-accountable');
const context = { reading: readMatrix(matrix, TODAY), newId: countedIds() };

test('what has one sure fix is mended; what needs a choice is left', () => {
  const { mended, left } = planFixAll(unowned, context);
  expect(mended.map(({ fix }) => fix.label)).toEqual([
    'Make Engineer accountable',
    'Make Architect accountable',
  ]);
  expect(left.map(({ message }) => message)).toEqual([expect.stringContaining('Keep it up')]);
});

test('all of a kind are one change', () => {
  const { mended } = planFixAll(unowned, context);
  const after = createAnalyser().analyse(afterEdit(matrix, fixAll(mended)), TODAY);
  expect(after.findings.filter(({ ruleId }) => ruleId === 'no-accountable')).toHaveLength(1);
  expect(fixAll(mended).label).toBe('fix 2 gaps of the kind “Nobody is accountable”');
});

const crowded = defineRule({
  id: 'crowded',
  group: 'classical',
  scope: 'activity',
  severity: 'look',
  title: 'Crowded',
  why: '',
  source: '',
  remedy: '',
  flagged: [''],
  accepted: [''],
  needs: ['rows-12'],
  thresholds: { most: { label: 'Roles', value: 9, least: 0, most: 9, step: 1, unit: 'count' } },
  *check(row, reading) {
    if (row.involved.length <= thresholdOf(this, 'most', reading)) return;
    yield { about: row.activity.id, message: '', places: [], fixes: () => [] };
  },
});

test('tuning says what a rule would find before it is kept', () => {
  const hits = (most: number) =>
    countFindings({ ...crowded, needs: [] }, { thresholds: { most } }, context.reading);
  expect([hits(9), hits(1), hits(2)]).toEqual([0, 3, 0]);
});

test('a rule that needs more than the matrix holds would find nothing', () => {
  expect(countFindings(crowded, { thresholds: { most: 0 } }, context.reading)).toBe(0);
});

test('a rule that is switched off would find nothing', () => {
  expect(
    countFindings({ ...crowded, needs: [] }, { on: false, thresholds: { most: 0 } }, context.reading),
  ).toBe(0);
});
