// Equal copies have equal fingerprints, whatever order things came in; one letter makes another.
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { finish } from '../../src/domain/matrix/slices';
import { fingerprintFrom, fingerprintInSlices } from '../../src/together/document/fingerprint';
import { differs } from '../../src/together/live/copies';
import { documentOf } from '../../src/together/live/joining';
import { fullMatrix } from '../support/fullMatrix';

const doc = new Y.Doc();
Y.applyUpdate(doc, documentOf(fullMatrix));
const of = (matrix: Matrix) => finish(fingerprintInSlices(doc, matrix));

/** Every map with its fields in the other order, and in each part an empty map where there was none. */
function turned(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((item) => turned(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(depth === 2 ? { ...value, nothing: {} } : value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, turned(inner, depth + 1)]));
}

it('the order of fields, empty maps and the id on a device make no other copy', () => {
  const other = { ...(turned(fullMatrix) as Matrix), id: 'another-matrix' as Matrix['id'] };
  expect(of(other)).toEqual(of(fullMatrix));
});

it('one letter makes another copy, and so does a name in the head', () => {
  const [row] = Object.values(fullMatrix.activities);
  if (!row) throw new Error('There must be an activity.');
  const [role] = Object.keys(fullMatrix.roles);
  const changed = { ...row, assignments: { ...row.assignments, [role ?? '']: 'X' } };
  const letter = { ...fullMatrix, activities: { ...fullMatrix.activities, [row.id]: changed } } as Matrix;
  const named = { ...fullMatrix, name: `${fullMatrix.name}!` };
  expect(new Set([fullMatrix, letter, named].map((one) => of(one).shown)).size).toBe(3);
});

it('who wrote more has something that we lack; who has less may be asleep', () => {
  const own = { size: 10, document: 'a', shown: 'x' };
  expect(differs({ size: 11, document: 'b', shown: 'y' }, own)).toBe(true);
  expect(differs({ size: 10, document: 'b', shown: 'y' }, own)).toBe(true);
  expect(differs({ size: 9, document: 'b', shown: 'y' }, own)).toBe(false);
  expect(differs({ ...own, shown: 'y' }, own)).toBe(true);
  expect(differs(own, own)).toBe(false);
});

it('what is no fingerprint is none', () => {
  for (const found of [
    undefined,
    'x',
    [],
    {},
    { size: 1.5, document: 'a', shown: 'x' },
    { size: 1, document: 1, shown: 'x' },
  ])
    expect(fingerprintFrom(found)).toBeUndefined();
  expect(fingerprintFrom({ size: 1, document: 'a', shown: 'x'.repeat(40) })).toBeUndefined();
});
