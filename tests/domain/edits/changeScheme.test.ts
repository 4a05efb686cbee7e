import { expect, it } from 'vitest';
import { changeScheme } from '../../../src/domain/edits/changeScheme';
import { EditRefused } from '../../../src/domain/edits/edit';
import { faultsOfScheme } from '../../../src/domain/edits/schemeFaults';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import { lettersInUse, proposeMapping } from '../../../src/domain/matrix/scheme/schemeMapping';
import cairo from '../../../src/domain/matrix/schemes/cairo';
import daci from '../../../src/domain/matrix/schemes/daci';
import dri from '../../../src/domain/matrix/schemes/dri';
import raci from '../../../src/domain/matrix/schemes/raci';
import rapid from '../../../src/domain/matrix/schemes/rapid';
import rasci from '../../../src/domain/matrix/schemes/rasci';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { afterEdit, pictureOf } from '../../support/edits';

const before = matrixFromSketch(`
                | Clerk | Manager             | Board
  ## Month
  Pay invoice   | R     | A?                  | I
  Close books   | RA    | C (critical only)   | I`);
const pay = idOf<ActivityId>('Pay invoice');
const close = idOf<ActivityId>('Close books');
const board = idOf<RoleId>('Board');
const manager = idOf<RoleId>('Manager');

it('proposes by meaning first, by letter where there is no such meaning', () => {
  expect(proposeMapping(raci, daci)).toEqual({ R: 'D', A: 'A', C: 'C', I: 'I' });
  expect(proposeMapping(raci, rapid)).toEqual({ R: 'P', A: 'D', C: 'I', I: null });
  expect(proposeMapping(rasci, raci)).toEqual({ R: 'R', A: 'A', S: 'R', C: 'C', I: 'I' });
  expect(proposeMapping(cairo, raci)).toEqual({ C: 'C', A: 'A', I: 'I', R: 'R', O: null });
});

it('counts the cells that hold each letter', () => {
  expect(Object.fromEntries(lettersInUse(before.activities))).toEqual({ R: 2, A: 2, C: 1, I: 2 });
});

it('rewrites every cell in the order of the new scheme', () => {
  const after = afterEdit(before, changeScheme(before, daci, proposeMapping(raci, daci)));
  expect(after.scheme).toEqual(daci);
  expect(pictureOf(after)).toEqual([
    '| Clerk | Manager | Board',
    '## Month',
    'Pay invoice | D | A? | I',
    'Close books | DA | C (critical only) | I',
  ]);
});

it('keeps what has no counterpart as a note on its cell, with the condition it had', () => {
  const after = afterEdit(before, changeScheme(before, dri, proposeMapping(raci, dri)));
  expect(pictureOf(after).slice(2)).toEqual(['Pay invoice | - | D? | -', 'Close books | D | - | -']);
  expect(after.activities[pay]?.cellNotes?.[board]).toBe('Informed in RACI.');
  expect(after.activities[close]?.cellNotes?.[manager]).toBe('Consulted in RACI (critical only).');
  expect(after.activities[close]).not.toHaveProperty('conditions');
});

it('adds to a note that is there, and says nothing twice', () => {
  const noted = afterEdit(before, {
    label: 'note',
    apply(draft) {
      const row = draft.activities[pay];
      if (row) row.cellNotes = { [board]: 'Asks every year.' };
    },
  });
  const after = afterEdit(noted, changeScheme(noted, dri, proposeMapping(raci, dri)));
  expect(after.activities[pay]?.cellNotes?.[board]).toBe('Asks every year.\nInformed in RACI.');
});

it('follows a mapping that a person chose against the proposal', () => {
  const after = afterEdit(before, changeScheme(before, rapid, { R: 'R', A: 'D', C: 'I', I: 'I' }));
  expect(pictureOf(after).slice(2)).toEqual([
    'Pay invoice | R | D? | I',
    'Close books | RD | I (critical only) | I',
  ]);
});

it('refuses a scheme that cannot work, and says what to mend', () => {
  const [one, ...rest] = raci.codes;
  if (!one) throw new Error('RACI has codes.');
  const broken = { ...raci, id: 'own', name: 'Ours', codes: [{ ...one, letter: 'A' }, ...rest] };
  expect(() => afterEdit(before, changeScheme(before, broken, {}))).toThrow(EditRefused);
  expect(faultsOfScheme(broken)).toEqual(['The letter “A” is used twice. Change one of them.']);
  expect(faultsOfScheme({ ...raci, codes: [{ ...one, letter: 'RR', name: '', least: 2, most: 1 }] })).toEqual(
    [
      'Use one character as the letter of “RR”. “RR” is not one.',
      'Enter a name for the letter “RR”.',
      'Enter a whole number for the maximum of “RR”, not below the minimum.',
    ],
  );
});
