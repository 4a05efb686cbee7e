// What may be an id. It is a key of collections, so it must never be found where nobody put it.
import { expect, it } from 'vitest';
import { isId } from '../../../src/domain/matrix/ids';

it('16 to 40 letters, digits, "-" and "_" are an id', () => {
  expect(isId('a'.repeat(16))).toBe(true);
  expect(isId('A-9_'.repeat(10))).toBe(true);
  expect(isId('a'.repeat(15))).toBe(false);
  expect(isId('a'.repeat(41))).toBe(false);
  expect(isId(`${'a'.repeat(16)}é`)).toBe(false);
});

it('what every object has by itself is no id, however long its name is', () => {
  const own = Object.getOwnPropertyNames(Object.prototype);
  expect(own).toContain('propertyIsEnumerable');
  expect(own.filter(isId)).toEqual([]);
});
