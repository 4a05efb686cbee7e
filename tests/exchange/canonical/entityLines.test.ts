// Where in a JSON document each entry of the matrix is.
import { expect, test } from 'vitest';
import { COLLECTIONS, type Matrix } from '../../../src/domain/matrix/matrix';
import { savedFromMatrix } from '../../../src/domain/matrix/saved';
import { canonicalText } from '../../../src/exchange/canonical/canonicalText';
import { entityLines } from '../../../src/exchange/canonical/entityLines';
import { fullMatrix } from '../../support/fullMatrix';
import { largeMatrix } from '../../support/largeMatrix';

function expectLines(matrix: Matrix, text: string) {
  const lineOf = entityLines(text);
  const lines = text.split('\n');
  for (const collection of COLLECTIONS) {
    expect(lines[(lineOf(collection) ?? 0) - 1]).toMatch(new RegExp(`^ *"${collection}": \\{`));
    for (const id of Object.keys(matrix[collection]))
      expect(lines[(lineOf(collection, id) ?? 0) - 1]?.trim()).toMatch(new RegExp(`^"${id}": ?\\{`));
  }
}

test('entries are found in canonical text and in JSON of any layout', () => {
  for (const matrix of [fullMatrix, largeMatrix(30, 4)]) {
    expectLines(matrix, canonicalText(matrix));
    expectLines(matrix, JSON.stringify({ format: 'answerable-matrix', ...savedFromMatrix(matrix) }, null, 1));
  }
});

test('all of a document without line breaks is on its first line', () => {
  const lineOf = entityLines(JSON.stringify(savedFromMatrix(fullMatrix)));
  expect(lineOf('activities', Object.keys(fullMatrix.activities)[0])).toBe(1);
});

test('text that looks like an entry is no entry', () => {
  const name = '\n "activity-9999999": {"matrix": {"activities": {';
  const matrix = { ...fullMatrix, name };
  expect(entityLines(canonicalText(matrix))('activities', 'activity-9999999')).toBeUndefined();
  expectLines(matrix, canonicalText(matrix));
});

test('what is not in the document has no line', () => {
  expect(entityLines('{"matrix": {"roles": {"a": {"b": 1}}}}')('roles', 'c')).toBeUndefined();
  expect(entityLines('{"other": {"roles": {"a": {}}}}')('roles', 'a')).toBeUndefined();
  expect(entityLines('[]')('roles')).toBeUndefined();
});
