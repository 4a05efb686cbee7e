// What is called lost: by what the database has of each matrix, what was noted outside of it, and what was copied.
import { describe, expect, it } from 'vitest';
import type { MatrixId } from '../../src/domain/matrix/ids';
import {
  damagedMatrix,
  damageInWords,
  missingMatrices,
  olderMatrices,
  withCopies,
} from '../../src/session/losses';
import type { Canary, CanaryNote } from '../../src/storage/canary';
import { type Copies, type CopyNote, NO_COPIES } from '../../src/storage/copies';
import type { HeadRow } from '../../src/storage/tables';

const id = 'matrix-000000001' as MatrixId;
const other = 'matrix-000000002' as MatrixId;
const note = (more: Partial<CanaryNote> = {}): CanaryNote => ({ id, name: 'Noted', seq: 5, at: 50, ...more });
const copyNote = (more: Partial<CopyNote> = {}): CopyNote => ({
  id,
  name: 'Copied',
  seq: 5,
  at: 40,
  ...more,
});
const head = (more: Partial<HeadRow> = {}): HeadRow => ({
  id,
  version: 1,
  seq: 5,
  fields: { name: 'Stored' },
  counts: {},
  changedAt: 30,
  ...more,
});
const canaryOf = (notes: readonly CanaryNote[]) => ({ notes: () => notes }) as Canary;
const copiesOf = (...notes: readonly CopyNote[]): Copies => ({
  ...NO_COPIES,
  list: async () => notes,
  read: async (asked) => {
    const found = notes.find((one) => one.id === asked);
    return found && { note: found, saved: {} };
  },
});

describe('a matrix that is missing', () => {
  interface Case {
    readonly here?: readonly MatrixId[];
    readonly unreadable?: readonly MatrixId[];
    readonly notes?: readonly CanaryNote[];
    readonly copied?: readonly CopyNote[];
    readonly lost: readonly string[];
  }
  it.each<readonly [string, Case]>([
    ['none that is here', { here: [id], notes: [note()], copied: [copyNote()], lost: [] }],
    ['one that was noted, by the name that was noted', { notes: [note()], lost: ['gone Noted 50 -'] }],
    ['one that was only copied', { copied: [copyNote()], lost: ['gone Copied 40 40'] }],
    ['one that was both, once', { notes: [note()], copied: [copyNote()], lost: ['gone Noted 50 40'] }],
    [
      'one of two',
      {
        here: [other],
        notes: [note(), note({ id: other })],
        copied: [copyNote()],
        lost: ['gone Noted 50 40'],
      },
    ],
    [
      'none that somebody knows to be gone',
      { notes: [note({ dismissed: true })], copied: [copyNote()], lost: [] },
    ],
    [
      'one whose record cannot be read',
      { unreadable: [id], lost: ['unreadable A matrix whose name cannot be read - -'] },
    ],
    [
      'such a one by the name that is known, also where all that was noted is here',
      {
        here: [other],
        unreadable: [id],
        notes: [note({ id: other })],
        copied: [copyNote()],
        lost: ['unreadable Copied 40 40'],
      },
    ],
    [
      'one that was only copied, beside one that cannot be read',
      {
        unreadable: [other],
        copied: [copyNote()],
        lost: ['unreadable A matrix whose name cannot be read - -', 'gone Copied 40 40'],
      },
    ],
  ])('is %s', async (_, { here = [], unreadable = [], notes = [], copied = [], lost }) => {
    const heads = here.map((one) => head({ id: one }));
    const found = await missingMatrices({ heads, unreadable }, canaryOf(notes), copiesOf(...copied));
    expect(
      found.map(({ kind, name, changedAt = '-', copyAt = '-' }) => `${kind} ${name} ${changedAt} ${copyAt}`),
    ).toEqual(lost);
  });

  it('is told without its copy where copies cannot be listed or read', async () => {
    const refused = () => Promise.reject(new Error('denied'));
    const copies = { ...NO_COPIES, list: refused, read: refused };
    const found = await missingMatrices({ heads: [], unreadable: [] }, canaryOf([note()]), copies);
    expect(found).toEqual([{ id, name: 'Noted', kind: 'gone', changedAt: 50, copyAt: undefined }]);
  });
});

type OlderCase = readonly [
  what: string,
  changes: string | undefined,
  head: Partial<HeadRow>,
  noted: CanaryNote | undefined,
  copied: CopyNote | undefined,
];

describe('a matrix that is older than it was', () => {
  it.each<OlderCase>([
    ['as new as what was noted and copied', undefined, {}, note(), copyNote()],
    ['newer than that', undefined, { seq: 6 }, note(), copyNote()],
    ['of which nothing is known', undefined, { seq: 1 }, undefined, undefined],
    ['one change older than its note', 'last change', { seq: 4 }, note(), undefined],
    ['two changes older than its note', 'last 2 changes', { seq: 3 }, note(), undefined],
    ['older than its copy alone', 'last 3 changes', { seq: 2 }, note({ seq: 2 }), copyNote()],
    ['older than its note, with an older copy', 'last 3 changes', { seq: 2 }, note(), copyNote({ seq: 3 })],
    ['deleted', undefined, { seq: 2, deletedAt: 9 }, note(), undefined],
    ['older, which somebody knows', undefined, { seq: 2 }, note({ dismissedSeq: 5 }), undefined],
    ['older by more than somebody knows', 'last 3 changes', { seq: 2 }, note({ dismissedSeq: 4 }), undefined],
    ['here again after it was given up', undefined, { seq: 2 }, note({ dismissed: true }), undefined],
    [
      'that too, and older than its copy',
      'last 3 changes',
      { seq: 2 },
      note({ dismissed: true }),
      copyNote(),
    ],
  ])('%s: %s', (_, changes, parts, noted, copied) => {
    const found = olderMatrices([head(parts)], noted ? [noted] : [], copied ? [copied] : []);
    const detail = `The storage of this browser came back without the ${changes}.`;
    const lost = { id, name: 'Stored', kind: 'older', changedAt: 30, detail, seq: 5 };
    expect(found).toEqual(changes === undefined ? [] : [lost]);
  });

  it.each([
    ['gone', 4, true],
    ['older', 4, false],
    ['older', 5, true],
    ['older', 6, true],
  ] as const)(
    'has a copy to offer for one that is %s and copied at change %s: %s',
    async (kind, seq, offered) => {
      const lost = { id, name: 'Stored', kind, ...(kind === 'older' && { seq: 5 }) };
      const [found] = await withCopies([lost], copiesOf(copyNote({ seq })));
      expect(found?.copyAt).toBe(offered ? 40 : undefined);
    },
  );
});

it('damage is told for each collection, and with when the matrix was last changed', () => {
  const damage = {
    missing: [{ collection: 'roles', rows: 1, of: 2 }],
    altered: [
      { collection: 'activities', rows: 3 },
      { collection: 'people', rows: 1 },
    ],
  } as const;
  const words =
    'only 1 of 2 roles are left, and 3 of the activities are not as they were saved, and 1 of the people are not as they were saved';
  expect(damageInWords(damage)).toBe(words);
  expect(damagedMatrix(head(), damage)).toEqual({
    id,
    name: 'Stored',
    kind: 'damaged',
    changedAt: 30,
    detail: `In the storage of this browser ${words}.`,
  });
});
