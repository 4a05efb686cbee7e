// Of how many rows it is known what they are about, and what is said where they are few.
import { expect, test } from 'vitest';
import { wholenessOf } from '../../../../src/domain/gaps/engine/wholeness';
import { scopeOf } from '../../../../src/domain/gaps/scope/matrixScope';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { lines, rows, tableKnown } from '../../../support/sketchLines';
import { TODAY } from '../../../support/testRule';
import { toldOf } from '../../../support/told';

const CELLS = 'AR | C | I';

const table = (known: number, unknown: number, settings = 'scope=build') =>
  tableKnown(known, unknown, settings);

const scopeIn = (sketch: string) => scopeOf(readMatrix(matrixFromSketch(sketch), TODAY));

test('it is too little from three quarters down, in a table of twelve rows and more', () => {
  expect(scopeIn(table(9, 3)).unread).toBe(false);
  expect(scopeIn(table(9, 4)).unread).toBe(true);
  expect(scopeIn(table(6, 5)).unread).toBe(false);
  expect(scopeIn(table(6, 6)).unread).toBe(true);
});

test('a row is known by a concern, a duty or where it came from, and counts although nobody has it', () => {
  const scope = scopeIn(
    lines(
      'settings: scope=build',
      '| Lead | Dev | Ops',
      `One #cost | ${CELLS}`,
      `Two {oncall} | ${CELLS}`,
      `Three <build-code> | ${CELLS}`,
      'Four #cost | | |',
      rows(9, CELLS, 'Whatever'),
    ),
  );
  expect([scope.known, scope.rows]).toEqual([4, 13]);
});

test('nothing is too little before the tags are confirmed', () => {
  expect(scopeIn(table(2, 12, 'tagsConfirmed=no')).unread).toBe(false);
});

test('how many are known is said, with what follows from it', () => {
  const said = (sketch: string) => wholenessOf(readMatrix(matrixFromSketch(sketch), TODAY));
  expect(said(table(5, 9))).toEqual({
    state: 'too-few',
    sentence:
      'Answerable recognises what 5 of 14 activities are about. That is too few to look for all that may be missing.',
  });
  expect(said(table(9, 3)).state).toBe('less-asked');
});

// “Invoice against consumption”, “AWS bill: monthly look”: to ask for more was noise to readers of four lists.
test('who owns the parts of cost has cost, unless nine of ten are known and each says that it is a part', () => {
  const cost = (known: number, unknown: number, part = `Review the invoices #cost | ${CELLS}`) =>
    toldOf(
      'cost-unowned',
      lines(
        'settings: scope=cost+build',
        '| Lead | Dev | Ops',
        part,
        `Set cost boundaries #cost | C | AR | I`,
        rows(known - 2, CELLS, 'Code #delivery'),
        rows(unknown, CELLS, 'Whatever'),
      ),
    ).map((line) => line.split(':')[0]);
  expect(cost(17, 3)).toEqual([]);
  // One or two that are not known are few.
  expect(cost(15, 2)).toEqual(['must']);
  expect(cost(18, 2)).toEqual(['must']);
  expect(cost(18, 2, `Showback per team #cost | ${CELLS}`)).toEqual(['must']);
  expect(cost(18, 2, `Showback #cost | ${CELLS}`)).toEqual([]);
  // A part without an owner is no sign that the whole has one.
  expect(cost(17, 3, 'Review the invoices #cost | R | C | I')).toEqual(['must']);
});

// “Budget and invoices” and “benefits tracking” were the whole, of which only the first was recognised.
test('nothing is said of parts of cost where too little is known, and of none at all it is', () => {
  const cost = (known: number, unknown: number, part: string) =>
    toldOf(
      'cost-unowned',
      lines(
        'settings: scope=cost+build',
        '| Lead | Dev | Ops',
        part,
        rows(known - 1, CELLS, 'Code #delivery'),
        rows(unknown, CELLS, 'Whatever'),
      ),
    ).length;
  expect(cost(9, 3, 'Check the invoices #cost | R | C | I')).toBe(1);
  expect(cost(9, 4, 'Check the invoices #cost | R | C | I')).toBe(0);
  expect(cost(9, 4, `Check the invoices #cost | ${CELLS}`)).toBe(0);
  expect(cost(9, 4, `Check the code #delivery | ${CELLS}`)).toBe(1);
});
