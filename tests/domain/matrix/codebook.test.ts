// The letters of a long row as one text, and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Codebook,
  isCodebook,
  MOST_PLACES,
  PACKED_FROM,
  packingWith,
  unpackingWith,
} from '../../../src/domain/matrix/codebook';

const role = (place: number) => `role-${String(place).padStart(11, '0')}`;
const cells = (count: number, letters = 'R', from = 0) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [role(from + place), letters]));
const rowOf = (assignments: unknown) => ({ id: 'pay', name: 'Pay', assignments, notes: 'Monthly' });

/** What is stored, and the codebook for it. */
function packed(assignments: unknown, known?: Codebook) {
  const packing = packingWith(known);
  const value = packing.packed(rowOf(assignments)) as ReturnType<typeof rowOf>;
  return { value, book: packing.book() };
}

function unpacked(value: unknown, book: Codebook | undefined) {
  const stored = structuredClone(value) as ReturnType<typeof rowOf>;
  const { unpack, cells: read } = unpackingWith(book);
  return { isWhole: unpack(stored), stored, text: read.textOf(stored.assignments as object) };
}

describe('a row', () => {
  it('with many letters is stored as one text in their place, and comes back with its fields in order', () => {
    const { value, book } = packed(cells(PACKED_FROM));
    expect(value.assignments).toHaveLength(2 * PACKED_FROM);
    expect(book).toMatchObject({ roles: Object.keys(cells(PACKED_FROM)), letters: ['R'] });
    const { isWhole, stored, text } = unpacked(value, book);
    expect([isWhole, text]).toEqual([true, value.assignments]);
    expect(stored).toStrictEqual(rowOf(cells(PACKED_FROM)));
    expect(JSON.stringify(stored)).toBe(JSON.stringify(rowOf(cells(PACKED_FROM))));
  });

  it('comes back as it was, whatever its letters and their order', () => {
    const some = fc.uniqueArray(fc.nat(3_000), { minLength: PACKED_FROM, maxLength: 300 });
    const letters = fc.string({ minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(some, fc.array(letters, { minLength: 1 }), (places, texts) => {
        const entries = places.map((place, at) => [role(place), texts[at % texts.length]]);
        const row = rowOf(Object.fromEntries(entries));
        const { value, book } = packed(row.assignments);
        expect(typeof value.assignments).toBe('string');
        expect(JSON.stringify(unpacked(value, book).stored)).toBe(JSON.stringify(row));
      }),
    );
  });

  it.each([
    ['with few letters', cells(PACKED_FROM - 1)],
    ['with a letter that is none', { ...cells(PACKED_FROM), [role(99)]: '' }],
    ['with a letter that is no text', { ...cells(PACKED_FROM), [role(99)]: 7 }],
    ['with a letter under what is no id', { ...cells(PACKED_FROM), 'no id': 'R' }],
    ['without letters', undefined],
  ])('%s is stored as it is', (_, assignments) => {
    const { value, book } = packed(assignments);
    expect(value).toEqual(rowOf(assignments));
    expect(unpacked(value, book)).toEqual({ isWhole: true, stored: rowOf(assignments), text: undefined });
  });

  it('is stored as it is where the codebook is full', () => {
    const roles = Array.from({ length: MOST_PLACES - 1 }, (_, place) => role(place));
    const full: Codebook = { roles, letters: ['R'], hash: '' };
    expect(typeof packed(cells(PACKED_FROM, 'R', MOST_PLACES - PACKED_FROM), full).value.assignments).toBe(
      'string',
    );
    const from = MOST_PLACES - PACKED_FROM + 1;
    expect(packed(cells(PACKED_FROM, 'R', from), full).value.assignments).toEqual(
      cells(PACKED_FROM, 'R', from),
    );
  });

  it('of which some letters are in no codebook keeps the others, and is not whole', () => {
    const { value, book } = packed({ ...cells(PACKED_FROM), [role(99)]: 'A' });
    const without = (lists: Partial<Codebook>) => unpacked(value, book && { ...book, ...lists });
    expect(without({ letters: ['R'] })).toEqual({
      isWhole: false,
      stored: rowOf(cells(PACKED_FROM)),
      text: undefined,
    });
    expect(without({ roles: Object.keys(cells(PACKED_FROM)) }).stored).toEqual(rowOf(cells(PACKED_FROM)));
    expect(unpacked(value, undefined)).toEqual({ isWhole: false, stored: rowOf({}), text: undefined });
    const cut = { ...value, assignments: String(value.assignments).slice(0, -1) };
    expect(unpacked(cut, book)).toMatchObject({ isWhole: false, stored: rowOf(cells(PACKED_FROM)) });
  });
});

describe('a codebook', () => {
  it('keeps the places of what is in it, and gets the others behind it', () => {
    const { book } = packed(cells(PACKED_FROM));
    const later = packed({ ...cells(PACKED_FROM, 'A', 1), [role(0)]: 'R' }, book);
    expect(later.book?.roles).toEqual([...(book?.roles ?? []), role(PACKED_FROM)]);
    expect(later.book?.letters).toEqual(['R', 'A']);
    expect(isCodebook(later.book)).toBe(true);
  });

  it('is the very same as long as nothing is added, and absent as long as nothing is packed', () => {
    const { book } = packed(cells(PACKED_FROM));
    expect(packed(cells(PACKED_FROM), book).book).toBe(book);
    expect(packed(cells(2)).book).toBeUndefined();
  });

  it('is none where anything in it is not as it was written', () => {
    const { book } = packed(cells(PACKED_FROM));
    expect(isCodebook(book)).toBe(true);
    const swapped = [...(book?.roles ?? [])].reverse();
    for (const other of [
      { ...book, roles: swapped },
      { ...book, letters: ['A'] },
      { ...book, hash: '' },
    ])
      expect(isCodebook(other)).toBe(false);
    for (const other of [{ ...book, roles: undefined }, { ...book, letters: {} }, 'R', null, undefined])
      expect(isCodebook(other)).toBe(false);
  });
});
