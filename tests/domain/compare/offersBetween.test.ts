import { produce } from 'immer';
import { expect, test } from 'vitest';
import { alignedTo, sharesIds } from '../../../src/domain/compare/aligned';
import { offersBetween, type Scope } from '../../../src/domain/compare/offersBetween';
import { ownershipShift } from '../../../src/domain/compare/ownershipShift';
import { edits } from '../../../src/domain/edits/edit';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { PLAIN_CHOICE } from '../../../src/exchange/contract/codec';
import { cellText, outlineOf } from '../../../src/exchange/outline/outline';

const current = matrixFromSketch(`
                | Clerk | Manager | Auditor
  ## Payments
  Pay invoice   | R     | A       | I
  Chase debtors | RA    |         |
  ## Month end
  Close books   | R     | A       |        `);

/** As another program gives it back: the same names under ids of its own. */
function foreign(sketch: string): Matrix {
  const matrix = matrixFromSketch(sketch);
  return JSON.parse(JSON.stringify(matrix).replace(/"([A-Za-z][\w-]*_{2,})"/g, '"x-$1"')) as Matrix;
}

function offers(other: Matrix, scope: Scope = 'letters') {
  return offersBetween(current, alignedTo(current, other), scope);
}

function taken(
  other: Matrix,
  choose: (careful: boolean) => boolean = () => true,
  scope: Scope = 'letters',
): Matrix {
  const chosen = offers(other, scope).filter(({ careful }) => choose(careful));
  return produce(current, (draft) =>
    edits(
      'take',
      chosen.map(({ edit }) => edit),
    ).apply(draft),
  );
}

const table = (matrix: Matrix) => {
  const { heads, sections } = outlineOf(matrix, PLAIN_CHOICE);
  return [
    heads,
    ...sections.flatMap(({ name, rows }) =>
      rows.map(({ activity, cells }) => [name, activity.name, ...cells.map(cellText)]),
    ),
  ];
};

const changed = foreign(`
                | Clerk | Manager      | Treasurer
  ## Payments
  Pay invoice   | C     | A (over 10k) | R
  Chase debtors | R     |              |
  Write off     |       | RA           |
  ## Year end
  Close books   | R     | A            |        `);

test('the same matrix under other ids has no difference', () => {
  expect(
    offers(
      foreign(`
                | Clerk | Manager | Auditor
  ## Payments
  Pay invoice   | R     | A       | I
  Chase debtors | RA    |         |
  ## Month end
  Close books   | R     | A       |        `),
    ),
  ).toEqual([]);
});

test('says each difference in words', () => {
  expect(offers(changed).map(({ place, words }) => `${place}: ${words}`)).toEqual([
    'Role “Treasurer”: Added, with letters in 1 activity',
    'Activity “Pay invoice”: Clerk: Responsible → Consulted',
    'Activity “Pay invoice”: Manager: Accountable → Accountable (over 10k)',
    'Activity “Chase debtors”: Clerk: Accountable, Responsible → Responsible',
    'Activity “Write off”: Added in “Payments”',
    'Activity “Close books”: Moved from “Month end” to “Year end”',
    'Role “Auditor”: Removed there. Accepting deletes it here.',
  ]);
});

test('taking everything gives the other form', () => {
  expect(table(taken(changed))).toEqual(table(changed));
});

test('what is left stays as it was', () => {
  const kept = taken(changed, (careful) => !careful);
  expect(Object.values(kept.roles).map(({ name }) => name)).toContain('Auditor');
  expect(taken(changed, () => false)).toBe(current);
});

test('a form without ids does not touch what it does not speak of', () => {
  const [id] = Object.keys(current.activities);
  const noted = produce(current, (draft) => {
    const activity = draft.activities[id as keyof typeof draft.activities];
    if (activity) activity.notes = 'Kept';
  });
  const found = offersBetween(noted, alignedTo(noted, changed), 'letters');
  const after = produce(noted, (draft) =>
    edits(
      'take',
      found.map(({ edit }) => edit),
    ).apply(draft),
  );
  expect(after.activities[id as keyof typeof after.activities]?.notes).toBe('Kept');
});

test('a form with the same ids knows renamed rows and changed details', () => {
  const other = produce(current, (draft) => {
    const [activity] = Object.values(draft.activities);
    if (activity) Object.assign(activity, { name: 'Pay bills', notes: 'Weekly' });
  });
  expect(sharesIds(current, other)).toBe(true);
  expect(offers(other, 'everything').map(({ words }) => words)).toEqual([
    'Renamed to “Pay bills”',
    'Notes: nothing → “Weekly”',
  ]);
});

test('says who lost and who gained', () => {
  expect(ownershipShift(current, alignedTo(current, changed))).toEqual([
    '“Chase debtors” loses its owner.',
    'Clerk is accountable for 1 fewer activity.',
    'Manager is accountable for 1 more activity.',
  ]);
});

// A role that was moved was told nowhere.
test('an order of roles that differs is one difference, and accepted it is that order', () => {
  const [first, second] = ['Clerk', 'Manager'].map((name) =>
    Object.values(current.roles).find((role) => role.name === name),
  );
  if (!first || !second) throw new Error('The sketch has both roles.');
  const moved = produce(current, (draft) => {
    Object.assign(draft.roles[first.id] ?? {}, { order: second.order });
    Object.assign(draft.roles[second.id] ?? {}, { order: first.order });
  });
  expect(offersBetween(current, moved, 'letters')).toEqual([]);
  const [order, ...others] = offersBetween(current, moved, 'everything');
  expect(others).toEqual([]);
  expect(order).toMatchObject({ place: 'Order of roles', words: 'Moved: “Manager”' });
  expect(table(produce(current, (draft) => order?.edit.apply(draft)))[0]).toEqual(table(moved)[0]);
});

// “No differences”, where the activities were in another order.
test('activities and sections in another order are a difference for each list, with what moved and nothing else', () => {
  const sketch = (sections: readonly (readonly [string, readonly string[]])[]) =>
    matrixFromSketch(
      [
        '| Clerk',
        ...sections.flatMap(([name, rows]) => [`## ${name}`, ...rows.map((row) => `${row} | A`)]),
      ].join('\n'),
    );
  const here = sketch([
    ['Buy', ['Ask', 'Choose', 'Order', 'Check']],
    ['Pay', ['Book', 'Send']],
  ]);
  const there = sketch([
    ['Pay', ['Book', 'Send']],
    ['Buy', ['Check', 'Ask', 'Choose', 'Order']],
  ]);
  const offers = offersBetween(here, there, 'everything');
  expect(offers.map(({ place, words }) => `${place}. ${words}`)).toEqual([
    'Order of sections. Moved: “Pay”',
    'Order of activities in “Buy”. Moved: “Check”',
  ]);
  const taken = offers.reduce((matrix, { edit }) => produce(matrix, (draft) => edit.apply(draft)), here);
  expect(table(taken)).toEqual(table(there));
  expect(offersBetween(taken, there, 'everything')).toEqual([]);
  expect(offersBetween(here, there, 'letters')).toEqual([]);
});

// Taking over the order changed nothing, for the keys were the same before and after.
test('activities with one key change places', () => {
  const sketch = (...rows: readonly string[]) =>
    matrixFromSketch(['| Clerk', '## Buy', ...rows.map((row) => `${row} | A`)].join('\n'));
  const there = sketch('Check', 'Ask', 'Choose');
  const here = produce(sketch('Ask', 'Check', 'Choose'), (draft) => {
    for (const activity of Object.values(draft.activities)) activity.order = 'a0';
  });
  const taken = offersBetween(here, there, 'everything').reduce(
    (matrix, { edit }) => produce(matrix, (draft) => edit.apply(draft)),
    here,
  );
  expect(table(taken)).toEqual(table(there));
  expect(offersBetween(taken, there, 'everything')).toEqual([]);
});
