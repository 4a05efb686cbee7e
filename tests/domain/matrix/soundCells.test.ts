import { describe, expect, it } from 'vitest';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSaved, SAVED_VERSION } from '../../../src/domain/matrix/saved';
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
