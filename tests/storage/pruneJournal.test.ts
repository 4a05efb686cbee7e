import { beforeEach, describe, expect, it } from 'vitest';
import type { Change, Patch } from '../../src/domain/matrix/change';
import type { MatrixId } from '../../src/domain/matrix/ids';
import type { Database } from '../../src/storage/database';
import { pruneJournal } from '../../src/storage/pruneJournal';
import { NOON } from '../support/memorySession';
import { testDatabase } from '../support/storage';

const DAY = 86_400_000;
const id = 'matrix-000000001' as MatrixId;
let database: Database;

beforeEach(() => {
  database = testDatabase();
});

type Span = readonly [from: number, to: number];
/** The two ends of a journal of 5,010 changes. Those between are looked at by nothing that counts changes. */
const ENDS: readonly Span[] = [
  [1, 60],
  [5_001, 5_010],
];
/** A journal whose size is looked at, which reads all of it. */
const WHOLE: readonly Span[] = [[1, 700]];

/** Changes with these numbers; those up to `old` half a day too long ago, the others just not. */
async function write(old: number, spans: readonly Span[]): Promise<void> {
  const changeOf = (seq: number): Change => ({
    id: `change-${seq}`,
    label: 'rename',
    at: seq <= old ? NOON - 90.5 * DAY : NOON - 90 * DAY,
    client: 'tab',
    patches: [],
    inverse: [],
  });
  const rows = spans.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, place) => ({
      matrixId: id,
      seq: from + place,
      change: changeOf(from + place),
    })),
  );
  // Not under the watchdog: on a busy machine so many rows at once take longer than it waits.
  await database.use(() => Promise.resolve());
  await database.changes.bulkAdd(rows);
}

const first = async () => (await database.use(() => database.changes.orderBy(':id').first()))?.seq;

it('lets go of what is both long ago and many changes back', async () => {
  await write(5_010, ENDS);
  await pruneJournal(database, id, 5_010, NOON);
  expect(await first()).toBe(11);
});

it('keeps what is many changes back but recent', async () => {
  await write(4, ENDS);
  await pruneJournal(database, id, 5_010, NOON);
  expect(await first()).toBe(5);
});

it('keeps everything since a moment with a name', async () => {
  await write(5_010, ENDS);
  await database.use(() =>
    database.versions.put({ matrixId: id, id: 'change-3', changeId: 'change-3', name: 'Agreed' }),
  );
  await pruneJournal(database, id, 5_010, NOON);
  expect(await first()).toBe(3);
});

it('leaves a short journal alone, whatever the clock says', async () => {
  await write(5_010, ENDS);
  await pruneJournal(database, id, 5_000, NOON + 10_000 * DAY);
  expect(await first()).toBe(1);
});

it('lets go of what is beyond its size, oldest first, however recent it is', async () => {
  await write(0, WHOLE);
  // Each of them is a label of six characters.
  await pruneJournal(database, id, 700, NOON, 6 * 600);
  expect(await first()).toBe(700 - 600 + 1);
});

it('keeps the last 500 and all since a named moment, however large they are', async () => {
  await write(0, WHOLE);
  await pruneJournal(database, id, 700, NOON, 1);
  expect(await first()).toBe(700 - 500 + 1);
  await database.use(() =>
    database.versions.put({ matrixId: id, id: 'change-300', changeId: 'change-300', name: 'Agreed' }),
  );
  await pruneJournal(database, id, 900, NOON, 1);
  expect(await first()).toBe(300);
});

it('begins with the first change of a journal that is one too long', async () => {
  await write(5_010, ENDS);
  await pruneJournal(database, id, 5_001, NOON);
  expect(await first()).toBe(2);
  // What is gone already is not missed.
  await pruneJournal(database, id, 5_001, NOON);
  expect(await first()).toBe(2);
});

it.each([50, 51, 52])('keeps change %s with a name, and what is behind it', async (named) => {
  await write(0, WHOLE);
  await database.use(() =>
    database.versions.put({ matrixId: id, id: 'x', changeId: `change-${named}`, name: 'Agreed' }),
  );
  await pruneJournal(database, id, 700, NOON, 6 * 600);
  expect(await first()).toBe(named);
});

describe('the size of a change', () => {
  const patch = (value: string): Patch => ({ op: 'replace', path: ['name'], value });
  /** The first change that stays of six hundred where so many of the last fit into the size. */
  async function firstOf(patches: readonly Patch[], inverse: readonly Patch[], size: number) {
    const rows = Array.from({ length: 600 }, (_, place) => ({
      matrixId: id,
      seq: place + 1,
      change: { id: `change-${place}`, label: 'rename', at: NOON, client: 'tab', patches, inverse },
    }));
    await database.use(() => database.changes.bulkAdd(rows));
    await pruneJournal(database, id, 600, NOON, size);
    return first();
  }

  it('is that of its label, its patches and what takes them back', async () => {
    const [one, back] = [patch('another'), patch('a name before')];
    const each = 'rename'.length + JSON.stringify([one, back]).length;
    expect(await firstOf([one], [back], 550 * each)).toBe(51);
  });

  it('is told of many patches by the first of them', async () => {
    const [short, long] = [patch('x'), patch('x'.repeat(100))];
    const measured = Array.from({ length: 20 }, () => short);
    const each = 'rename'.length + (JSON.stringify(measured).length / 20) * 30;
    const patches = [...measured, ...Array.from({ length: 10 }, () => long)];
    expect(await firstOf(patches, [], 550 * each + 1)).toBe(51);
  });
});
