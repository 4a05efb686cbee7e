// The small things that storage keeps beside the database: doors, counts, generations of copies, notes and names.
import { describe, expect, it, test } from 'vitest';
import type { Change } from '../../src/domain/matrix/change';
import type { CalendarDate } from '../../src/domain/matrix/date';
import type { MatrixId, RoundId } from '../../src/domain/matrix/ids';
import { keepDraft, readDraft } from '../../src/session/draftAnswer';
import { type Generation, withoutSuperfluous } from '../../src/storage/copyGenerations';
import { isHead } from '../../src/storage/headRow';
import { createOwnName } from '../../src/storage/ownName';
import { createSeenDays } from '../../src/storage/seenDays';
import { createUnwritten } from '../../src/storage/unwritten';
import { memoryStorage } from '../support/storage';

const forbidden = () => {
  throw new Error('Local storage is forbidden.');
};

describe('the record of a matrix', () => {
  const head = { id: 'matrix-000000001', version: 1, seq: 0, changedAt: 1.5, fields: {}, counts: {} };

  it.each([
    ['is not there', undefined],
    ['is null', null],
    ['is a list', []],
    ['is text', 'head'],
    ['has no id', { ...head, id: undefined }],
    ['has an id that none of ours is', { ...head, id: '../x' }],
    ['has half a version', { ...head, version: 1.5 }],
    ['has no number of the last change', { ...head, seq: '3' }],
    ['has no time', { ...head, changedAt: Number.NaN }],
    ['has a list for its fields', { ...head, fields: [] }],
    ['has no fields', { ...head, fields: null }],
    ['has a list for its counts', { ...head, counts: [] }],
    ['has a text for its counts', { ...head, counts: 'many' }],
  ])('that %s is damaged', (_, value) => expect(isHead(value)).toBe(false));

  it('that has all of it is whole', () => expect(isHead(head)).toBe(true));
});

describe('the days on which the app was seen', () => {
  const day = (text: string) => text as CalendarDate;

  it('are counted once each, over visits, whatever the clock says', () => {
    const storage = memoryStorage();
    const count = (text: string) => createSeenDays(storage).count(day(text));
    expect([
      count('2026-01-01'),
      count('2026-01-01'),
      count('2026-01-02'),
      count('2031-01-01'),
      count('2026-01-02'),
    ]).toEqual([1, 1, 2, 3, 4]);
  });

  it('begin again where the count is damaged, and are none where nothing can be kept', () => {
    const storage = memoryStorage();
    storage().setItem('answerable:seen-days', '2026-01-01 many');
    expect(createSeenDays(storage).count(day('2026-01-02'))).toBe(1);
    expect(createSeenDays(forbidden).count(day('2026-01-02'))).toBe(0);
  });
});

describe('second copies that stay', () => {
  const HOUR = 3_600_000;
  const hours = (...back: readonly number[]): Generation[] =>
    back.map((one) => ({ at: 1_000 * 24 * HOUR + 12 * HOUR - one * HOUR, bytes: 1 }));
  const kept = (copies: readonly Generation[], room = 1_000) =>
    withoutSuperfluous(copies, room).map((copy) => copies.indexOf(copy));

  it('are the last two, the newest of each of six hours and of each of ten days', () => {
    expect(kept(hours(0.1, 0.2, 0.3, 0.4))).toEqual([0, 1]);
    expect(kept(hours(0, 1, 2, 3, 4, 5, 6, 7))).toEqual([0, 1, 2, 3, 4, 5]);
    const days = hours(...Array.from({ length: 15 }, (_, at) => at * 24));
    expect(kept(days)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(kept(hours(0, 0.2, 24.1, 24.2, 48))).toEqual([0, 1, 2, 4]);
    expect(kept(hours(0, 0.2, 0.3, 29.5, 29.6, 29.7))).toEqual([0, 1, 3]);
  });

  it('are no damaged ones, and fit into the room, of which the newest needs none', () => {
    const [one, two, three] = hours(0, 1, 2) as [Generation, Generation, Generation];
    const damaged = { at: undefined, bytes: 1 };
    expect(withoutSuperfluous([damaged, one, two], 9)).toEqual([one, two]);
    expect(withoutSuperfluous([one, two, three], 2)).toEqual([one, two]);
    expect(withoutSuperfluous([one, two, three], 0)).toEqual([one]);
    expect(withoutSuperfluous([{ ...one, bytes: 5 }, two], 5)).toEqual([{ ...one, bytes: 5 }]);
    expect(withoutSuperfluous([{ ...one, bytes: 5 }, two], 6)).toHaveLength(2);
  });
});

describe('what is made and not written yet', () => {
  const id = 'matrix-000000001' as MatrixId;
  const other = 'matrix-000000002' as MatrixId;
  const change = (name: string, patches = 1): Change => ({
    id: name,
    label: 'rename',
    at: 1,
    client: 'tab',
    patches: Array.from({ length: patches }, () => ({ op: 'replace' as const, path: ['name'], value: name })),
    inverse: [],
  });

  it('is found by the next page, of this matrix alone, until it is forgotten', () => {
    const storage = memoryStorage();
    const [one, two] = [createUnwritten('one', storage), createUnwritten('two', storage)];
    one.note(id, { after: 3, changes: [change('a')] });
    two.note(id, { after: 4, changes: [change('b')] });
    two.note(other, { after: 9, changes: [change('c')] });
    const read = (of: MatrixId) =>
      createUnwritten('three', storage)
        .read(of)
        .map(({ after, changes }) => `${after} ${changes.map(({ id }) => id)}`);
    expect([read(id), read(other)]).toEqual([['3 a', '4 b'], ['9 c']]);
    one.note(id, { after: 4, changes: [change('a'), change('d')] });
    expect(read(id)).toEqual(['4 a,d', '4 b']);
    one.note(id, { after: 5, changes: [] });
    expect(read(id)).toEqual(['4 b']);
    one.forget(id);
    expect([read(id), read(other)]).toEqual([[], ['9 c']]);
  });

  it('is noted up to five hundred patches, and a longer one takes the older note away', () => {
    const storage = memoryStorage();
    const notes = createUnwritten('one', storage);
    const count = () => notes.read(id).length;
    notes.note(id, { after: 1, changes: [change('a', 500)] });
    expect(count()).toBe(1);
    notes.note(id, { after: 1, changes: [change('a', 500), change('b', 1)] });
    expect(count()).toBe(0);
    notes.note(id, { after: 1, changes: [change('a', 501)] });
    expect(count()).toBe(0);
    notes.note(id, { after: 1, changes: [change('a', 0)] });
    expect(count()).toBe(0);
  });

  it('is left out where it is damaged, and nothing where nothing can be kept', () => {
    const storage = memoryStorage();
    for (const [page, text] of [
      ['a', 'no json'],
      ['b', 'null'],
      ['c', '{"after":"1","changes":[]}'],
      ['d', '{"after":1,"changes":{}}'],
      ['e', '{"after":1,"changes":[7]}'],
    ])
      storage().setItem(`answerable:unwritten:${id}:${page}`, text ?? '');
    expect(createUnwritten('x', storage).read(id)).toEqual([]);
    const none = createUnwritten('x', forbidden);
    none.note(id, { after: 1, changes: [change('a')] });
    none.forget(id);
    expect(none.read(id)).toEqual([]);
  });
});

test('one’s own name is kept without blanks, read once, and lasts until the page is left where nothing can be kept', () => {
  const storage = memoryStorage();
  expect(createOwnName(storage).read()).toBe('');
  createOwnName(storage).save(' Ann ');
  const name = createOwnName(storage);
  expect(name.read()).toBe('Ann');
  storage().setItem('answerable-who', 'Bob');
  expect(name.read()).toBe('Ann');
  const lost = createOwnName(forbidden);
  expect(lost.read()).toBe('');
  lost.save('Cyd');
  expect(lost.read()).toBe('Cyd');
});

test('an answer that is not sent yet comes back for this round and person, and says where it cannot be kept', () => {
  const storage = memoryStorage();
  const of = (round: string, personId: string) => ({ roundId: round as RoundId, personId });
  const mine = of('round-0000000001', 'ann');
  expect(readDraft(mine, storage)).toBeUndefined();
  expect(keepDraft(mine, {} as never, storage)).toBe(true);
  expect(storage().getItem('answerable-answer:round-0000000001:ann')).toBe('{}');
  expect(readDraft(of('round-0000000002', 'ann'), storage)).toBeUndefined();
  storage().setItem('answerable-answer:round-0000000001:ann', 'no json');
  expect(readDraft(mine, storage)).toBeUndefined();
  expect(keepDraft(mine, {} as never, forbidden)).toBe(false);
  expect(readDraft(mine, forbidden)).toBeUndefined();
});
