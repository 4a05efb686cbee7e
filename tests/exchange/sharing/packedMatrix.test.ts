import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { BOUNDS, FileRefused } from '../../../src/exchange/contract/bounds';
import { PLAIN_CHOICE } from '../../../src/exchange/contract/codec';
import { outlineOf } from '../../../src/exchange/outline/outline';
import { openPacked, packMatrix } from '../../../src/exchange/sharing/packedMatrix';
import { fullMatrix } from '../../support/fullMatrix';
import { largeMatrix } from '../../support/largeMatrix';
import { tries } from '../../support/strength';
import { arbitraryMatrix } from '../arbitraryMatrix';
import { countingIds } from '../reading';

function opened(packed: string): Matrix {
  const found = openPacked(packed, { newId: countingIds() });
  if (found.kind !== 'matrix') throw new Error('A link holds a matrix.');
  return found.matrix;
}

/** Everything but ids: rows and letters, notes, conditions, people, waivers. */
function said(matrix: Matrix) {
  const { heads, sections } = outlineOf(matrix, PLAIN_CHOICE);
  const texts = (map: { readonly [id: string]: unknown } | undefined) => Object.values(map ?? {});
  return {
    name: matrix.name,
    scheme: matrix.scheme,
    settings: matrix.settings,
    heads,
    sections: sections.map(({ name, rows }) => [
      name,
      rows.map(({ activity, cells }) => [
        activity.name,
        activity.notes,
        activity.concerns,
        cells,
        texts(activity.cellNotes),
      ]),
    ]),
    people: Object.values(matrix.people).map(({ name, team }) => [name, team]),
    waivers: Object.values(matrix.waivers).map(({ reason, about }) => [reason, about]),
  };
}

test('a link gives back the whole matrix, with ids of its own', () => {
  fc.assert(
    fc.property(arbitraryMatrix, (matrix) => {
      const back = opened(packMatrix(matrix));
      expect(said(back)).toEqual(said(matrix));
      for (const id of Object.keys(back.activities)) expect(matrix.activities).not.toHaveProperty(id);
    }),
    { numRuns: tries({ daily: 40, thorough: 150 }) },
  );
});

test('what points at something points at the same thing afterwards', () => {
  const back = opened(packMatrix(fullMatrix));
  const [role] = Object.values(back.roles);
  const [person] = Object.values(back.people);
  const [waiver] = Object.values(back.waivers);
  expect(role?.leadId).toBe(person?.id);
  expect(waiver?.findingKey).toBe(`no-owner/${Object.keys(back.activities)[0]}`);
});

test.each([
  [20, 20, 1_500],
  [50, 30, 3_500],
])('a matrix of %i x %i fits into a link of %i characters', (activities, roles, most) => {
  expect(packMatrix(largeMatrix(activities, roles)).length).toBeLessThan(most);
});

describe('is refused with a sentence', () => {
  const packedText = (text: string) => Buffer.from(deflateSync(strToU8(text))).toString('base64url');
  test.each([
    [
      'a link longer than the bound',
      'A'.repeat(BOUNDS.linkReadCharacters + 1),
      '262,145 characters, 1 over the limit of 262,144',
    ],
    ['a cut link', packMatrix(fullMatrix).slice(0, 40), 'This link is damaged'],
    [
      'characters that no link has',
      'a b',
      'This link is damaged or incomplete. Email and chat programs often cut long links. Ask for the link again, or for a file.',
    ],
    [
      'a link that unpacks to very much',
      packedText(' '.repeat(BOUNDS.linkInflatedBytes + 1)),
      'This link unpacks to more than the limit of 4.0 MB. Reading stopped after 1 bytes more.',
    ],
    [
      'deep nesting',
      packedText('['.repeat(100)),
      'This link is nested 100 levels deep, 84 over the limit of 16.',
    ],
    ['something else', packedText('{"a":1}'), 'was not saved by Answerable'],
    ['a newer version', packedText('{"v":99}'), 'newer version'],
  ])('%s', (_, packed, sentence) => {
    expect(() => opened(packed)).toThrow(FileRefused);
    expect(() => opened(packed)).toThrow(sentence);
  });
});

test('an order key that has the letters of an id in it is no id', () => {
  const id = 'x'.repeat(40) as RoleId;
  const matrix = matrixFromSketch('| Clerk\nPay | R');
  const [clerk] = Object.values(matrix.roles);
  const [section] = Object.values(matrix.sections);
  if (!clerk || !section) throw new Error('The sketch has a role and a section.');
  const odd: Matrix = {
    ...matrix,
    roles: { ...matrix.roles, [id]: { ...clerk, id, name: 'Other', order: 'a5' } },
    sections: { [section.id]: { ...section, order: 'x'.repeat(700) } },
  };
  const opened = openPacked(packMatrix(odd), { newId: countingIds() });
  if (opened.kind !== 'matrix') throw new Error('A link holds a matrix.');
  expect(opened.problems).toEqual([]);
  expect(Object.values(opened.matrix.sections).map(({ order }) => order)).toEqual(['x'.repeat(700)]);
});
