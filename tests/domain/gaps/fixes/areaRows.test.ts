// The rows that an area begins with, and what a row of the catalogue brings.
import { expect, test } from 'vitest';
import { addReferenceRow, addReferenceRows } from '../../../../src/domain/gaps/fixes/addRow';
import { addAreaRows } from '../../../../src/domain/gaps/fixes/areaRows';
import type { Activity } from '../../../../src/domain/matrix/matrix';
import { inOrder } from '../../../../src/domain/matrix/order';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { afterEdit, contextOf } from '../../../support/testRule';

const SMALL = '| Lead @leadership | Engineer @platform\nSort alarms | A | R';

test('a stage begins with the first six rows of its sections, and without those that are there', () => {
  const names = (sketch: string, area: 'build' | 'cost') =>
    addAreaRows(area, contextOf(matrixFromSketch(sketch))).ownersChoice?.rows.map(({ name }) => name);
  expect(names(SMALL, 'build')).toEqual([
    'Write and review application code',
    'Integrate internal services and external systems',
    'Maintain automated regression tests',
    'Validate infrastructure assumptions during development',
    'Resolve environment-level blockers',
    'Write unit and integration tests',
  ]);
  expect(names(`${SMALL}\nOwn it <gov-cost-owner> | A | R`, 'cost')).toEqual([
    'Set cost boundaries for compute, storage and networking',
  ]);
});

test('one row that an area lacks is one activity', () => {
  const matrix = matrixFromSketch(`${SMALL}\nOwn it <gov-cost-owner> | A | R`);
  expect(addAreaRows('cost', contextOf(matrix)).label).toBe('Add 1 activity');
});

test('an area that is begun is claimed by a person', () => {
  const matrix = matrixFromSketch(SMALL);
  const { edit, label, outcome } = addAreaRows('cost', contextOf(matrix));
  const { after } = afterEdit(matrix, edit);
  expect([label, edit.label, outcome]).toEqual([
    'Add 2 activities',
    'add 2 activities of Cost',
    'In Formal ownership and Planning and feasibility. Suggested as accountable: Lead and Engineer.',
  ]);
  expect(after.settings.scope?.cost).toMatchObject({ state: 'here', by: 'person' });
});

test('a handoff of the catalogue brings its layers, its tags, and letters that are only suggested', () => {
  const matrix = matrixFromSketch('| Architect @platform | Engineer @application\nPay | A | R');
  const { edit } = addReferenceRow('ho-pipeline-change', contextOf(matrix));
  const added = Object.values<Activity>(afterEdit(matrix, edit).after.activities).find(
    ({ origin }) => origin,
  );
  expect(added).toMatchObject({ kind: 'handoff', fromLayer: 'platform', toLayer: 'application' });
  expect(Object.values(added?.suggested ?? {})).toEqual([true, true]);
  expect(added).not.toHaveProperty('duties');
  const { edit: other } = addReferenceRow('duty-command', contextOf(matrix));
  const duty = Object.values<Activity>(afterEdit(matrix, other).after.activities).find(
    ({ origin }) => origin,
  );
  expect(duty).toMatchObject({ duties: ['command'] });
  expect(duty).not.toHaveProperty('fromLayer');
  expect(duty).not.toHaveProperty('toLayer');
});

test('rows that are added come after those of their section, in their order, and share a new one', () => {
  const matrix = matrixFromSketch(
    '| Architect @platform\n## Formal ownership\nPay | A\nBuy | A\n## Other\nSell | A',
  );
  const add = addReferenceRows(
    ['gov-cost-owner', 'gov-reliability-owner', 'duty-command', 'duty-triage'],
    contextOf(matrix),
    'Add them',
  );
  const { after } = afterEdit(matrix, add.edit);
  const placed = inOrder<Activity>(after.activities).map(
    ({ name, sectionId }) => `${after.sections[sectionId]?.name}: ${name}`,
  );
  expect(placed.filter((line) => line.startsWith('Formal'))).toEqual([
    'Formal ownership: Pay',
    'Formal ownership: Buy',
    'Formal ownership: Own cost end to end',
    'Formal ownership: Own reliability end to end',
  ]);
  expect(placed.filter((line) => line.startsWith('Incident'))).toHaveLength(2);
  expect(Object.keys(after.sections)).toHaveLength(3);
  expect(add.edit.label).toBe('add 4 activities');
});

test('one row of several is added under its own name', () => {
  const context = contextOf(matrixFromSketch(SMALL));
  expect(addReferenceRows(['gov-cost-owner'], context, 'Add it').edit.label).toBe(
    'add “Own cost end to end”',
  );
  expect(addReferenceRows([], context, 'Add none').edit.label).toBe('add 0 activities');
});
