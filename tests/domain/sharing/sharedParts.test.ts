import { expect, test } from 'vitest';
import { countOf, SHARED_PARTS, withoutParts } from '../../../src/domain/sharing/sharedParts';
import { openPacked, packMatrix } from '../../../src/exchange/sharing/packedMatrix';
import { countingIds } from '../../exchange/reading';
import { fullMatrix } from '../../support/fullMatrix';

const subsets = SHARED_PARTS.map((part) => [part]).concat([[...SHARED_PARTS]], [['people', 'notes']]);

test.each(subsets.map((left) => [left] as const))('without %s a link opens whole, and is shorter', (left) => {
  const lighter = withoutParts(fullMatrix, left);
  for (const part of left) expect(countOf(lighter, part)).toBe(0);
  const opened = openPacked(packMatrix(lighter), { newId: countingIds() });
  expect(opened).toMatchObject({ kind: 'matrix', problems: [] });
  expect(packMatrix(lighter).length).toBeLessThan(packMatrix(fullMatrix).length);
});

test('activities, roles and letters stay whatever is left out', () => {
  const lighter = withoutParts(fullMatrix, SHARED_PARTS);
  for (const [id, { name, assignments }] of Object.entries(fullMatrix.activities))
    expect(lighter.activities[id as keyof typeof lighter.activities]).toMatchObject({ name, assignments });
  expect(Object.keys(lighter.roles)).toEqual(Object.keys(fullMatrix.roles));
  expect(lighter.waivers).toEqual(fullMatrix.waivers);
});

test('no id of a person is left where people are left out', () => {
  const lighter = JSON.stringify(withoutParts(fullMatrix, ['people', 'notes', 'audits']));
  for (const id of Object.keys(fullMatrix.people)) expect(lighter).not.toContain(id);
});

test('what has nothing of a part is the same object without it', () => {
  const lighter = withoutParts(fullMatrix, SHARED_PARTS);
  expect(withoutParts(lighter, SHARED_PARTS)).toBe(lighter);
});
