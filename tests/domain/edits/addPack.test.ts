import { expect, it } from 'vitest';
import { rowsOfCut, type Template } from '../../../src/domain/catalogue/template';
import { addPack } from '../../../src/domain/edits/addPack';
import { EditRefused } from '../../../src/domain/edits/edit';
import type { Activity, Matrix } from '../../../src/domain/matrix/matrix';
import daci from '../../../src/domain/matrix/schemes/daci';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { matrixFromTemplate } from '../../../src/domain/starting/matrixFromTemplate';
import { planPack } from '../../../src/domain/starting/packPlan';
import { templateById } from '../../../src/domain/starting/templateList';
import { afterEdit, countedIds } from '../../support/edits';

const newId = countedIds();

async function partsOf(id: string, cut: 'core' | 'all' = 'all') {
  const template = templateById(id) as Template;
  return { template, rows: rowsOfCut(await template.rows(), cut) };
}

async function cloudMatrix(): Promise<Matrix> {
  return matrixFromTemplate({ name: 'Cloud', settings: {}, parts: [await partsOf('cloud', 'core')] }, newId);
}

const withDuty = (matrix: Matrix, duty: string) =>
  Object.values(matrix.activities).filter((activity) => activity.duties?.includes(duty));

it('replaces rows with the same duty, and adds the others once', async () => {
  const before = await cloudMatrix();
  const { template, rows } = await partsOf('incident');
  const plan = planPack(before, rows);
  expect(plan.replaced.map(({ row }) => row.duty).toSorted()).toEqual(
    [
      'command',
      'escalation',
      'oncall',
      'postmortem',
      'respond-application',
      'respond-platform',
      'rollback',
    ].toSorted(),
  );
  const after = afterEdit(before, addPack(before, template, rows, newId));
  const times = (duty: string | undefined) => rows.filter((row) => row.duty === duty).length;
  for (const row of rows) expect(withDuty(after, row.duty ?? '')).toHaveLength(times(row.duty));
  expect(Object.keys(after.activities)).toHaveLength(
    Object.keys(before.activities).length + rows.length - plan.replaced.length,
  );
  const [command] = withDuty(after, 'command');
  expect(command?.name).toBe('Command the incident');
  const owner = Object.keys(command?.assignments ?? {}).map(
    (id) => after.roles[id as keyof typeof after.roles]?.name,
  );
  expect(owner).toEqual(['Incident Commander', 'Deputy Commander']);
});

it('keeps the id, notes, link, dates and first origin of a row that it replaces', async () => {
  const start = await cloudMatrix();
  const [row] = withDuty(start, 'postmortem');
  const kept = { notes: 'In the wiki', link: 'https://example.org', reviewedOn: '2026-10-01' };
  const before = afterEdit(start, {
    label: 'note',
    apply: (draft) => void Object.assign(draft.activities[row?.id as Activity['id']] as object, kept),
  });
  const { template, rows } = await partsOf('incident', 'core');
  const after = afterEdit(before, addPack(before, template, rows, newId));
  expect(withDuty(after, 'postmortem')[0]).toMatchObject({
    ...kept,
    id: row?.id,
    name: 'Own the postmortem',
    origin: 'fb-postmortems',
    kind: 'feedback',
  });
});

it('takes away a template section that has given away its last row, and no other', async () => {
  const before = await cloudMatrix();
  const { template, rows } = await partsOf('incident');
  const names = (matrix: Matrix) => Object.values(matrix.sections).map((section) => section.name);
  const after = afterEdit(before, addPack(before, template, rows, newId));
  expect(names(before)).toContain('Incident response');
  expect(names(after)).not.toContain('Incident response');
  expect(names(after)).toContain('Feedback loops');
});

it('uses the roles that are there, and adds columns only for the others', async () => {
  const before = await cloudMatrix();
  const { template, rows } = await partsOf('ai');
  const after = afterEdit(before, addPack(before, template, rows, newId));
  const names = Object.values(after.roles).map((role) => role.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name === 'Software Engineer')).toHaveLength(1);
  expect(names).toContain('AI Architect');
});

it('replaces a row by one of two that share its duty, and adds the other', async () => {
  const { template, rows } = await partsOf('incident');
  const before = matrixFromSketch('| Clerk @application\nRemove the cause {eradicate} | A');
  const after = afterEdit(before, addPack(before, template, rows, newId));
  const [first] = Object.keys(before.activities);
  const both = withDuty(after, 'eradicate');
  expect(both.map(({ name }) => name)).toEqual(['Remove the cause of a fault', 'Remove an intruder']);
  expect(both[0]?.id).toBe(first);
  // What came from here is not replaced by its neighbour when the pack is added again.
  expect(planPack(after, rows).replaced).toEqual([]);
});

it('is refused the second time, because every row is there', async () => {
  const before = await cloudMatrix();
  const { template, rows } = await partsOf('reference');
  const once = afterEdit(before, addPack(before, template, rows, newId));
  expect(() => afterEdit(once, addPack(once, template, rows, newId))).toThrow(EditRefused);
});

it('writes into a matrix of another scheme by meaning', async () => {
  const before: Matrix = { ...(await cloudMatrix()), scheme: daci };
  const { template, rows } = await partsOf('ai-assurance');
  const after = afterEdit(before, addPack(before, template, rows, newId));
  const row = Object.values(after.activities).find((activity) => activity.origin === 'aix-inventory');
  expect(Object.values(row?.assignments ?? {})).toEqual(['A', 'D', 'C']);
});
