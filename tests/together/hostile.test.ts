// What a hostile or broken page writes straight into the shared document: nothing is thrown, nothing is shown that a file
// would not show, and work goes on.
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { setCodes } from '../../src/domain/edits/setCodes';
import type { ActivityId, RoleId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSaved, savedFromMatrix } from '../../src/domain/matrix/saved';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import { documentOf } from '../../src/together/live/joining';
import { largeMatrix } from '../support/largeMatrix';
import { canonical, joinRoom, type Peer, viewOf } from '../support/roomPeers';

const start = largeMatrix(10, 5);
const document = documentOf(start);
const [rows, roles, sections] = [start.activities, start.roles, start.sections].map(Object.keys) as [
  string[],
  string[],
  string[],
];
const id = (list: readonly string[], place: number) => list[place] ?? '';

const partOf = (doc: Y.Doc, kind: string, part: string) => {
  const units = doc.getMap<Y.Map<unknown>>(kind).get(part);
  if (!units) throw new Error(`There must be ${part} in ${kind}.`);
  return units;
};
const row = (doc: Y.Doc, place: number) => partOf(doc, 'activities', id(rows, place));
const role = (doc: Y.Doc, place: number) => partOf(doc, 'roles', id(roles, place));
const newRow = (doc: Y.Doc, name: string, value: unknown) => doc.getMap('activities').set(name, value);

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

const WRITES: { readonly [what: string]: (doc: Y.Doc) => void } = {
  'an activity without a name': (doc) =>
    newRow(
      doc,
      'evil-000000000001',
      new Y.Map(Object.entries({ id: 'evil-000000000001', sectionId: id(sections, 0) })),
    ),
  'an activity that is a text': (doc) => newRow(doc, 'evil-000000000002', 'x'),
  'an activity that is a list': (doc) => newRow(doc, 'evil-000000000003', Y.Array.from([1])),
  'an activity called __proto__': (doc) =>
    newRow(doc, '__proto__', new Y.Map(Object.entries({ id: '__proto__', name: 'x' }))),
  'a field called __proto__': (doc) => row(doc, 0).set('__proto__', { polluted: 1 }),
  'a letter for the role __proto__': (doc) => row(doc, 0).set('assignments/__proto__', 'A'),
  'a value with __proto__ in it': (doc) =>
    row(doc, 0).set('later', JSON.parse('{"__proto__":{"polluted":1}}')),
  'a number as a name': (doc) => row(doc, 1).set('name', 7),
  'a shared text as a name': (doc) => role(doc, 0).set('name', new Y.Text('abc')),
  'a shared map as an unknown field': (doc) => role(doc, 1).set('later', new Y.Map([['a', 1]])),
  bytes: (doc) => role(doc, 1).set('later', new Uint8Array(5)),
  'letters as one value': (doc) => row(doc, 2).set('assignments', { [id(roles, 0)]: 'A' }),
  'letters that are not in the scheme': (doc) => row(doc, 3).set(`assignments/${id(roles, 0)}`, 'ZZZ'),
  'an id under another one': (doc) => row(doc, 4).set('id', id(rows, 5)),
  'a scheme that is damaged': (doc) => doc.getMap('head').set('scheme', { id: 'raci', codes: 'no' }),
  'settings that are damaged': (doc) => doc.getMap('head').set('settings/watched', 5),
  'no name of the matrix': (doc) => doc.getMap('head').delete('name'),
  'no section any more': (doc) => {
    for (const section of sections) doc.getMap('sections').delete(section);
  },
  'a line to a role that is not there': (doc) => role(doc, 2).set('leadId', 'nobody-00000000000'),
  // Far deeper, the shared document itself cannot write it: its own steps are as many as there are levels.
  'a list in a list, 1,000 deep': (doc) => role(doc, 3).set('later', nested(1_000)),
  'letters for 1,000 roles that are not there': (doc) => {
    const units = row(doc, 6);
    doc.transact(() => {
      for (let place = 0; place < 1_000; place += 1)
        units.set(`assignments/x-${String(place).padStart(16, '0')}`, 'A');
    });
  },
};

let ann: Peer;
afterEach(() => ann.close());
const shownBy = ({ session }: Peer): Matrix => session.store.getState().matrix;

/** In the matrix as it is shown there is nothing that a file would be told of, and it is what the document says. */
async function expectSound(): Promise<void> {
  const said = canonical(viewOf(ann.doc, start));
  await expect.poll(() => canonical(shownBy(ann))).toEqual(said);
  const shown = shownBy(ann);
  expect(matrixFromSaved(savedFromMatrix(shown), { from: 'device' })).toMatchObject({
    problems: [],
    repairs: [],
  });
  expect(canonical(await ann.rows())).toEqual(said);
  expect(ann.session.store.getState().save).toEqual({ kind: 'saved' });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}

describe('a page that writes what it likes', () => {
  it.each(Object.entries(WRITES))(
    '%s: the others go on, and see a matrix that is whole',
    async (_, write) => {
      await new Promise((resolve) => setTimeout(resolve));
      ann = await joinRoom('ann', start, document);
      const rogue = new Y.Doc();
      Y.applyUpdate(rogue, Y.encodeStateAsUpdate(ann.doc));
      const before = Y.encodeStateVector(rogue);
      write(rogue);
      Y.applyUpdate(ann.doc, Y.encodeStateAsUpdate(rogue, before), 'line');
      await ann.quiet();
      await expectSound();

      // Work goes on, in another row and in those that were written to, and can be taken back.
      const cells = [8, 3].map((place) => ({
        activityId: id(rows, place) as ActivityId,
        roleId: id(roles, 4) as RoleId,
      }));
      const edit = setCodes(shownBy(ann), cells, 'C' as Codes);
      const asBefore = canonical(shownBy(ann));
      expect(ann.session.run(edit)).toMatchObject({ done: true });
      await ann.quiet();
      await expectSound();
      expect(ann.session.undo()).toMatchObject({ done: true });
      await ann.quiet();
      await expectSound();
      expect(canonical(shownBy(ann))).toEqual(asBefore);
    },
  );
});
