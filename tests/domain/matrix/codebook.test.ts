// The letters of a long row as one text, and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Codebook,
  ID_LENGTH,
  isCodebook,
  MOST_PLACES,
  PACKED_FROM,
  packingWith,
  unpackingWith,
} from '../../../src/domain/matrix/codebook';
import { rowHash } from '../../../src/domain/matrix/rowHash';

const role = (place: number) => `role-${String(place).padStart(11, '0')}`;
const cells = (count: number, letters = 'R', from = 0) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [role(from + place), letters]));
const rowOf = (assignments: unknown) => ({ id: 'pay', name: 'Pay', assignments, notes: 'Monthly' });

let count = 0;
const newId = () => String(++count).padStart(ID_LENGTH, '0');

/** What is stored, and the codebook for it. */
function packed(assignments: unknown, known?: Codebook) {
  const packing = packingWith(known, newId);
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
    expect(value.assignments).toHaveLength(ID_LENGTH + 2 * PACKED_FROM);
    expect(book).toMatchObject({ roles: Object.keys(cells(PACKED_FROM)), letters: ['R'] });
    const { isWhole, stored, text } = unpacked(value, book);
    expect([isWhole, text]).toEqual([true, String(value.assignments).slice(ID_LENGTH)]);
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
    const { book: full } = packed(cells(MOST_PLACES - 1));
    const last = cells(PACKED_FROM, 'R', MOST_PLACES - PACKED_FROM);
    expect(typeof packed(last, full).value.assignments).toBe('string');
    const beyond = cells(PACKED_FROM, 'R', MOST_PLACES - PACKED_FROM + 1);
    const { value, book } = packed(beyond, full);
    expect(value.assignments).toEqual(beyond);
    // It was filled up by the row all the same, and what others pack by it reads the places that it has now.
    expect(book?.roles).toHaveLength(MOST_PLACES);
    expect(book?.ids).toHaveLength(2);
  });

  it('of which some letters are no places keeps the others, and is not whole', () => {
    const { value, book } = packed(cells(PACKED_FROM));
    const textIs = (assignments: string) => unpacked({ ...value, assignments }, book);
    const text = String(value.assignments);
    const notWhole = { isWhole: false, stored: rowOf(cells(PACKED_FROM)), text: undefined };
    expect(textIs(`${text}\uffff\uffff`)).toEqual(notWhole);
    expect(textIs(`${text}#`)).toEqual(notWhole);
    expect(textIs(text.slice(0, -2))).toMatchObject({ isWhole: true, stored: rowOf(cells(PACKED_FROM - 1)) });
  });

  it('that was packed by another codebook has no letters, and is not whole', () => {
    const { value } = packed(cells(PACKED_FROM));
    const { book: other } = packed(cells(PACKED_FROM, 'A', 1));
    const none = { isWhole: false, stored: rowOf({}), text: undefined };
    expect(unpacked(value, other)).toEqual(none);
    expect(unpacked(value, undefined)).toEqual(none);
    // As texts were before they began with an id: only a codebook of their time reads them.
    expect(unpacked({ ...value, assignments: '#$$$%$' }, other)).toEqual(none);
    expect(unpacked({ ...value, assignments: '' }, other)).toEqual(none);
  });

  it('is read as it was or told, whichever codebook of whatever tabs it is read by', () => {
    const step = fc.record({
      from: fc.nat(20),
      roles: fc.uniqueArray(fc.nat(24), { minLength: PACKED_FROM, maxLength: 25 }),
      letters: fc.array(fc.constantFrom('R', 'A', 'C', 'I', 'RA'), { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const books: (Codebook | undefined)[] = [undefined];
        const rows = steps.map(({ from, roles, letters }) => {
          const own = Object.fromEntries(
            roles.map((place, at) => [role(place), letters[at % letters.length]]),
          );
          const { value, book } = packed(own, books[from % books.length]);
          books.push(book);
          expect(unpacked(value, book).isWhole).toBe(true);
          return { row: rowOf(own), value };
        });
        for (const { row, value } of rows)
          for (const book of books) {
            const { isWhole, stored } = unpacked(value, book);
            expect(stored).toEqual(isWhole ? row : rowOf({}));
          }
      }),
    );
  });
});

describe('a codebook', () => {
  it('keeps the places of what is in it, and gets the others behind it', () => {
    const { book } = packed(cells(PACKED_FROM));
    const later = packed({ ...cells(PACKED_FROM, 'A', 1), [role(0)]: 'R' }, book);
    expect(later.book?.roles).toEqual([...(book?.roles ?? []), role(PACKED_FROM)]);
    expect(later.book?.letters).toEqual(['R', 'A']);
    expect(later.book?.ids).toEqual([...(book?.ids ?? []), expect.not.stringMatching(String(book?.ids))]);
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
      { ...book, ids: ['other-id'] },
      { ...book, letters: ['A'] },
      { ...book, hash: '' },
    ])
      expect(isCodebook(other)).toBe(false);
    for (const other of [
      { ...book, ids: undefined },
      { ...book, roles: undefined },
      { ...book, letters: {} },
      'R',
      null,
      undefined,
    ])
      expect(isCodebook(other)).toBe(false);
  });

  it('that is not as it was written is neither read by nor built on', () => {
    const { value, book } = packed(cells(PACKED_FROM));
    const damaged = book && { ...book, roles: [...book.roles].reverse() };
    expect(unpacked(value, damaged)).toMatchObject({ isWhole: false, stored: rowOf({}) });
    const { book: next } = packed(cells(PACKED_FROM, 'A'), damaged);
    expect(isCodebook(next)).toBe(true);
    expect(unpacked(value, next)).toMatchObject({ isWhole: false, stored: rowOf({}) });
    expect(packed(cells(2), damaged).book).toBeUndefined();
  });

  it('of a build whose texts had no id reads those, and is never built on', () => {
    const [roles, letters] = [Object.keys(cells(PACKED_FROM)), ['R', 'A']];
    const former: Codebook = { roles, letters, hash: rowHash([roles, letters]) };
    const text = roles.map((_, place) => String.fromCharCode(0x23 + place, 0x23)).join('');
    expect(isCodebook(former)).toBe(true);
    const whole = { isWhole: true, stored: rowOf(cells(PACKED_FROM)), text };
    expect(unpacked(rowOf(text), former)).toEqual(whole);
    expect(unpacked(rowOf(`${text}#z`), former)).toEqual({ ...whole, isWhole: false, text: undefined });
    const { value, book } = packed(cells(PACKED_FROM), former);
    expect(book).toMatchObject({ ids: [expect.any(String)], roles, letters: ['R'] });
    expect(unpacked(value, book)).toEqual(whole);
    expect(unpacked(rowOf(text), book)).toMatchObject({ isWhole: false, stored: rowOf({}) });
    const damaged = { ...former, letters: ['A', 'R'] };
    expect(isCodebook(damaged)).toBe(false);
    expect(unpacked(rowOf(text), damaged)).toMatchObject({ isWhole: false, stored: rowOf({}) });
  });
});
