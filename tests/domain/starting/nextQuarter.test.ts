import { expect, test } from 'vitest';
import { matrixFromSaved, savedFromMatrix } from '../../../src/domain/matrix/saved';
import { nextQuarter } from '../../../src/domain/starting/nextQuarter';
import { fullMatrix } from '../../support/fullMatrix';

test.each([
  ['Payments Q1', undefined, 'Payments Q2', undefined],
  ['Payments Q4 2026', undefined, 'Payments Q1 2027', undefined],
  ['Payments 2026 Q3', undefined, 'Payments 2026 Q4', undefined],
  ['Payments', 'Q4/2026', 'Payments', 'Q1/2027'],
  ['Payments', undefined, 'Payments (next quarter)', undefined],
  ['FAQ5 and Q5', 'Team', 'FAQ5 and Q5 (next quarter)', 'Team'],
])('“%s”, %s becomes “%s”, %s', (name, subtitle, later, laterSubtitle) => {
  expect(nextQuarter({ ...fullMatrix, name, subtitle })).toMatchObject({
    name: later,
    subtitle: laterSubtitle,
  });
});

test('keeps who does what, and starts again what was agreed and planned', () => {
  const next = nextQuarter(fullMatrix);
  for (const kept of ['roles', 'people', 'sections', 'waivers', 'scheme', 'settings'] as const)
    expect(next[kept]).toEqual(fullMatrix[kept]);
  for (const [id, { assignments, notes }] of Object.entries(fullMatrix.activities))
    expect(next.activities[id as keyof typeof next.activities]).toMatchObject({ assignments, notes });
  for (const left of ['confirmations', 'rounds', 'remarks', 'meetings', 'answers', 'audits'] as const)
    expect(next[left]).toEqual({});
  for (const activity of Object.values(next.activities))
    expect([activity.reviewedOn, activity.dueOn]).toEqual([undefined, undefined]);
});

test('passes the door whole', () => {
  const { problems } = matrixFromSaved(savedFromMatrix(nextQuarter(fullMatrix)), { from: 'device' });
  expect(problems).toEqual([]);
});
