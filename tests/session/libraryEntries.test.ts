// The lists of the home screen, from what is stored of each matrix.
import { describe, expect, it } from 'vitest';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { deletedEntryOf, entryOf, isCountedUnopened, newestFirst } from '../../src/session/libraryEntries';
import type { HeadRow } from '../../src/storage/tables';

const head: HeadRow = {
  id: 'matrix-000000001' as MatrixId,
  version: 1,
  seq: 4,
  changedAt: 7,
  fields: { name: 'Costs', scheme: { name: 'RACI' } },
  counts: { activities: 12, roles: 3 },
};

describe('an entry', () => {
  it('says name, letters and how much there is', () => {
    expect(entryOf(head)).toEqual({
      id: head.id,
      name: 'Costs',
      subtitle: undefined,
      schemeName: 'RACI',
      activities: 12,
      roles: 3,
      gaps: undefined,
      changedAt: 7,
    });
  });

  it('of a matrix without rows counts none, and shows no subtitle that is not a text', () => {
    const bare = { ...head, counts: {}, fields: { ...head.fields, subtitle: 7 } };
    expect(entryOf(bare)).toMatchObject({ activities: 0, roles: 0, subtitle: undefined });
    expect(entryOf({ ...head, fields: { ...head.fields, subtitle: 'Plan' } }).subtitle).toBe('Plan');
  });

  it('is in the group that its settings name, and in none where they name nothing', () => {
    const groupOf = (settings: unknown) => entryOf({ ...head, fields: { ...head.fields, settings } }).group;
    expect([{ group: 'Money' }, { group: '' }, { group: 7 }, {}, undefined].map(groupOf)).toEqual([
      'Money',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    [300, undefined, true],
    [301, undefined, false],
    [300, { must: 0, should: 0, could: 0 }, false],
  ])('of %s activities with these gaps: %s, is counted unopened: %s', (activities, gaps, counted) => {
    expect(isCountedUnopened({ ...entryOf(head), activities, gaps: gaps as never })).toBe(counted);
  });

  it.each([
    [{ must: 1, should: 0, look: 2 }, true],
    [{ must: 1, should: 0 }, false],
    [{ must: 1, should: -1, look: 2 }, false],
    [{ must: 1.5, should: 0, look: 2 }, false],
    ['none', false],
  ])('with the stored gaps %j says how many: %s', (gaps, said) => {
    expect(entryOf({ ...head, gaps: gaps as never }).gaps).toEqual(said ? gaps : undefined);
  });

  it('stands before those that were changed earlier', () => {
    const entries = [1, 3, 2].map((changedAt) => ({ ...entryOf(head), changedAt }));
    expect(newestFirst(entries).map(({ changedAt }) => changedAt)).toEqual([3, 2, 1]);
  });
});

describe('a deleted entry', () => {
  const daysLeft = (deletedOnDay: number | undefined, seenDays: number) =>
    deletedEntryOf({ ...head, deletedAt: 5, deletedOnDay }, seenDays).map((entry) => entry.daysLeft);

  it.each([
    [1, 1, 30],
    [1, 2, 29],
    [1, 30, 1],
    [1, 31, 0],
    [1, 99, 0],
    [undefined, 99, 30],
    // The count of days was lost: no more is promised than is kept.
    [50, 1, 30],
  ])('that was deleted on day %s has on day %s still %s', (on, seen, left) => {
    expect(daysLeft(on, seen)).toEqual([left]);
  });

  it('is none as long as nothing was deleted', () => {
    expect(deletedEntryOf(head, 3)).toEqual([]);
  });
});
