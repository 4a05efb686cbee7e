import { produce } from 'immer';
import { expect, test } from 'vitest';
import { alignedTo } from '../../../src/domain/compare/aligned';
import { offersBetween } from '../../../src/domain/compare/offersBetween';
import { edits } from '../../../src/domain/edits/edit';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { fullMatrix } from '../../support/fullMatrix';

type Loose = { [collection: string]: { [id: string]: { [field: string]: unknown } } };

/** The document as someone else gives it back, changed in every part. */
const changed = produce(fullMatrix, (draft) => {
  const loose = draft as unknown as Loose;
  const first = (collection: string) => Object.values(loose[collection] ?? {})[0] ?? {};
  draft.name = 'Other name';
  draft.settings.personalData = !draft.settings.personalData;
  first('sections').name = 'Other section';
  first('people').team = 'Other team';
  loose.people = {
    ...loose.people,
    'person-new-00001': { ...first('people'), id: 'person-new-00001', name: 'New person', order: 'zz' },
  };
  first('roles').holders = { h: { personId: 'person-new-00001', order: 'a0', part: 'holder' } };
  first('roles').layer = 'security';
  loose.waivers = {};
  first('activities').conditions = {};
  first('activities').cellNotes = undefined;
}) as Matrix;

const offers = offersBetween(fullMatrix, alignedTo(fullMatrix, changed), 'everything');

test('what a file says otherwise of roles, people and the rest is told in words', () => {
  const told = offers.map(({ place, words }) => `${place}: ${words}`);
  expect(told).toContainEqual(expect.stringMatching(/^Matrix: Name: “.+” → “Other name”/));
  expect(told).toContain('Matrix: Settings changed');
  expect(told).toContainEqual(expect.stringMatching(/^Section “.+”: Name: “.+” → “Other section”/));
  expect(told).toContain('Person “New person”: Added');
  expect(told).toContainEqual(expect.stringMatching(/^Role “.+”: People: .+ → “New person”/));
  expect(told).toContainEqual(
    expect.stringMatching(/^Waiver “.+”: Removed there\. Accepting deletes it here\.$/),
  );
});

test('what removes something is never chosen unasked', () => {
  for (const { words, careful } of offers) if (/deletes it here\.$/.test(words)) expect(careful).toBe(true);
});

test('taking all of them gives the file, taking one brings whom it names', () => {
  const take = (chosen: typeof offers) =>
    produce(fullMatrix, (draft) =>
      edits(
        'take',
        chosen.map(({ edit }) => edit),
      ).apply(draft),
    );
  const all = take(offers);
  const { activities, ...rest } = all;
  const { activities: wanted, ...others } = changed;
  expect(rest).toEqual(others);
  expect(Object.values(activities).map(({ conditions }) => Object.keys(conditions ?? {}))).toEqual(
    Object.values(wanted).map(({ conditions }) => Object.keys(conditions ?? {})),
  );
  const held = take(offers.filter(({ words }) => words.startsWith('People: ')));
  expect(Object.values(held.people).map(({ name }) => name)).toContain('New person');
});

// A closed audit was told as “zwbs58K2w1I3I0ku”.
test('no record is called by its id', () => {
  const emptied = produce(fullMatrix, (draft) => {
    const loose = draft as unknown as Loose;
    for (const kind of ['answers', 'audits', 'confirmations', 'rounds', 'remarks', 'meetings', 'scenarios'])
      loose[kind] = {};
  }) as Matrix;
  const told = offersBetween(emptied, fullMatrix, 'everything');
  expect(told.map(({ place }) => place)).toContainEqual(
    expect.stringMatching(/^Closed audit “\d{4}-\d\d-\d\d”$/),
  );
  for (const { id, place, edit } of told) {
    const own = id.split('/')[1] ?? id;
    expect(`${place} ${edit.label}`).not.toContain(own);
  }
});
