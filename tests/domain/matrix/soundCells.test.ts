import { describe, expect, it } from 'vitest';
import { packingWith, unpackingWith } from '../../../src/domain/matrix/codebook';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { type Door, matrixFromSaved, SAVED_VERSION } from '../../../src/domain/matrix/saved';
import { idOf } from '../../../src/domain/matrix/sketch';
import { soundCells } from '../../../src/domain/matrix/soundCells';
import { fullMatrix } from '../../support/fullMatrix';

type Json = ReturnType<typeof JSON.parse>;
const json = (): Json => JSON.parse(JSON.stringify(fullMatrix));
const ROLE = 'role-00000000001';
const ACTIVITY = 'activity-0000001';
const lettersOf = (matrix: Matrix) =>
  matrix.activities[idOf<ActivityId>(ACTIVITY)]?.assignments[idOf<RoleId>(ROLE)];

function isSound(matrix: Json, assignments: unknown): boolean {
  const cells = soundCells(matrix);
  cells.look(assignments);
  return cells.has(assignments);
}

describe('the letters of a row', () => {
  it('are sound where each is of a role that is there and in the order of the scheme', () => {
    expect(isSound(json(), { [ROLE]: 'RA' })).toBe(true);
    expect(isSound(json(), {})).toBe(true);
  });

  it.each([
    ['in another order', { [ROLE]: 'AR' }],
    ['twice', { [ROLE]: 'RR' }],
    ['that the scheme does not have', { [ROLE]: 'RX' }],
    ['that are none', { [ROLE]: '' }],
    ['that are no text', { [ROLE]: 7 }],
    ['with a control character', { [ROLE]: 'R\u0007' }],
    ['of a role that is not there', { 'role-0000000009x': 'R' }],
    ['under what is no id', { constructor: 'R' }],
    ['in a list', ['R']],
  ])('are not, with letters %s', (_, assignments) => {
    expect(isSound(json(), assignments)).toBe(false);
  });

  it('are not where the scheme is damaged', () => {
    const matrix = json();
    matrix.scheme.codes[0].letter = 'too long';
    expect(isSound(matrix, { [ROLE]: 'A' })).toBe(false);
  });

  it('are counted whatever they are', () => {
    expect(soundCells(json()).look({ [ROLE]: 'R', other: 7 })).toBe(2);
    expect(soundCells(json()).look(['R'])).toBe(0);
  });
});

describe('letters that were sound when they came', () => {
  it('are looked at again where their role was too damaged to be kept', () => {
    const matrix = json();
    matrix.activities[ACTIVITY].assignments = { [ROLE]: 'R' };
    matrix.roles[ROLE].id = 'another';
    const { matrix: read, problems } = matrixFromSaved({ version: SAVED_VERSION, matrix });
    expect(lettersOf(read)).toBeUndefined();
    expect(problems.map(({ message }) => message).join(' ')).toContain(
      'to 1 role that is not in this matrix.',
    );
  });

  it('are looked at again where the scheme was put right', () => {
    const matrix = json();
    matrix.activities[ACTIVITY].assignments = { [ROLE]: 'RX' };
    matrix.scheme = { ...matrix.scheme, codes: [{ letter: 'X' }] };
    const { matrix: read } = matrixFromSaved({ version: SAVED_VERSION, matrix });
    expect(lettersOf(read)).toBe('R');
  });
});

describe('letters as they were stored', () => {
  const other = 'role-0000000000x';
  const rows = { whole: 'RA', unordered: 'AR', unknown: 'RX' };

  /** What is sound of rows that were unpacked, for which only their texts were asked. */
  function soundOf(
    roles: readonly string[],
    letters: string,
  ): { readonly isSound: boolean; readonly count: number } {
    const matrix = json();
    // Asked one by one these are not sound, and they are one.
    const assignments = { 'not asked': 'R' };
    const cell = String.fromCharCode(0x23 + roles.indexOf(roles.at(-1) ?? ''), 0x23);
    const text = `${cell}${cell}`;
    const texts = new Map<object, string>([[assignments, text]]);
    const cells = soundCells(matrix, { roles, letters: [letters], textOf: (own) => texts.get(own) });
    const count = cells.look(assignments);
    return { isSound: cells.has(assignments), count };
  }

  it('are sound by their text alone, and counted by it', () => {
    expect(soundOf([ROLE], rows.whole)).toEqual({ isSound: true, count: 2 });
    expect(soundOf([other, ROLE], rows.whole)).toEqual({ isSound: true, count: 2 });
  });

  it.each([
    ['in another order', [ROLE], rows.unordered],
    ['that the scheme does not have', [ROLE], rows.unknown],
    ['of a role that is not there', [other], rows.whole],
  ])('are looked at one by one where the text has letters %s', (_, roles, letters) => {
    expect(soundOf(roles, letters).isSound).toBe(false);
  });

  it('are read as the same matrix, with the same problems, as letters that were not', () => {
    const matrix = json();
    const wide = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`role-${String(at).padStart(11, '0')}`, 'R']),
    );
    matrix.activities[ACTIVITY].assignments = { ...wide, [ROLE]: 'AR', 'role-0000000009x': 'X' };
    const packing = packingWith(undefined, () => 'book-id1');
    const stored = structuredClone(packing.packed(matrix.activities[ACTIVITY]));
    const { unpack, cells } = unpackingWith(packing.book());
    expect([typeof (stored as Json).assignments, unpack(stored)]).toEqual(['string', true]);
    const read = (activity: unknown, door: Door) =>
      matrixFromSaved(
        { version: SAVED_VERSION, matrix: { ...matrix, activities: { [ACTIVITY]: activity } } },
        door,
      );
    for (const from of ['device', 'outside'] as const)
      expect(read(stored, { from, cells })).toEqual(read(matrix.activities[ACTIVITY], { from }));
  });
});
