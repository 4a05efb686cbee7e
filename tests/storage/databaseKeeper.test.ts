import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../src/domain/edits/edit';
import type { ActivityId, RoleId } from '../../src/domain/matrix/ids';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Database } from '../../src/storage/database';
import { CREATED, type StoredMatrix, storedMatrix } from '../support/openTab';
import { stored, testDatabase, testTabs } from '../support/storage';

const before = matrixFromSketch(`
                | Clerk | Manager
  Pay invoice   | R     | A
  Chase debtors | R     |        `);
const pay = idOf<ActivityId>('Pay invoice');
const clerk = idOf<RoleId>('Clerk');
const manager = idOf<RoleId>('Manager');
const NO_GAPS = { must: 0, should: 0, look: 0 };

const write = (role: RoleId, codes: string): Edit => ({
  label: `write ${codes}`,
  apply(draft) {
    const activity = draft.activities[pay];
    if (activity) activity.assignments[role] = codes as Codes;
  },
});
const rename = (name: string): Edit => ({
  label: `rename to ${name}`,
  apply(draft) {
    draft.name = name;
  },
});
const remove: Edit = {
  label: 'remove the activity',
  apply(draft) {
    delete draft.activities[pay];
  },
};

let kept: StoredMatrix;
let database: Database;

beforeEach(async () => {
  kept = await storedMatrix(before);
  database = kept.database;
});

async function tab(client: string) {
  const { session, keeper } = await kept.openKept(client);
  return { session, keeper, saved: () => session.retrySave() };
}

const matrixOf = ({ session }: Awaited<ReturnType<typeof tab>>) => session.store.getState().matrix;
const saveOf = ({ session }: Awaited<ReturnType<typeof tab>>) => session.store.getState().save;

describe('a kept change', () => {
  it('is in the rows and in the journal before it is called saved', async () => {
    const one = await tab('one');
    one.session.run(write(clerk, 'C'));
    expect(saveOf(one)).toEqual({ kind: 'saving' });
    await one.saved();
    expect(saveOf(one)).toEqual({ kind: 'saved' });
    const { matrix, head, history } = await stored(database, before.id);
    expect(matrix).toEqual(matrixOf(one));
    expect(head).toMatchObject({ seq: 2, counts: { activities: 2, roles: 2 } });
    expect(history.map(({ label }) => label)).toEqual(['create', 'write C']);
  });

  it('of another tab in the same row survives beside ours', async () => {
    const [one, other] = [await tab('one'), await tab('other')];
    one.session.run(write(clerk, 'C'));
    other.session.run(write(manager, 'I'));
    await Promise.all([one.saved(), other.saved()]);
    await Promise.all([one.keeper.catchUp({}), other.saved()]);
    const { matrix, head } = await stored(database, before.id);
    expect(matrix.activities[pay]?.assignments).toEqual({ [clerk]: 'C', [manager]: 'I' });
    expect(head.seq).toBe(3);
  });

  it('arrives in another tab', async () => {
    const [one, other] = [await tab('one'), await tab('other')];
    one.session.run(rename('Paying'));
    await one.saved();
    await expect.poll(() => matrixOf(other).name).toBe('Paying');
    expect(other.session.store.getState()).toMatchObject({
      undoLabel: null,
      lastChange: { label: 'rename to Paying' },
    });
  });

  it('to the same field ends equal in every tab: the later in the journal stays', async () => {
    const [one, other] = [await tab('one'), await tab('other')];
    one.session.run(rename('One'));
    other.session.run(rename('Other'));
    await Promise.all([one.saved(), other.saved()]);
    const { matrix } = await stored(database, before.id);
    await expect.poll(() => matrixOf(one)).toEqual(matrix);
    await expect.poll(() => matrixOf(other)).toEqual(matrix);
  });

  it('to a row that another tab has removed is gone with the row, and undoing the removal brings back all that was there', async () => {
    const [one, other] = [await tab('one'), await tab('other')];
    one.session.run(write(clerk, 'C'));
    await one.saved();
    other.session.run(remove);
    await other.saved();
    one.session.run(write(manager, 'I'));
    await Promise.all([one.saved(), other.saved()]);
    await expect.poll(() => matrixOf(one).activities[pay]).toBeUndefined();
    other.session.undo();
    await other.saved();
    const { matrix, head } = await stored(database, before.id);
    expect(matrix.activities[pay]?.assignments).toEqual({ [clerk]: 'C', [manager]: 'A' });
    expect(head.counts.activities).toBe(2);
    await expect.poll(() => matrixOf(one)).toEqual(matrix);
  });

  it('is kept once, however often it is handed over', async () => {
    const one = await tab('one');
    const outcome = one.session.run(rename('Once'));
    await one.saved();
    if (!outcome.done || !outcome.change) throw new Error('The edit must be done.');
    const again = await tab('again');
    const { head } = await stored(database, before.id);
    const late = await kept.openKeeper(database, { ...head, seq: 1 });
    const journal = await late.keep([outcome.change], { matrix: matrixOf(again), gaps: NO_GAPS });
    expect(journal.map(({ id }) => id)).toEqual([outcome.change.id]);
    expect((await stored(database, before.id)).head.seq).toBe(2);
  });
});

describe('undo', () => {
  it('reaches back over a reload, and so does redo', async () => {
    const one = await tab('one');
    one.session.run(rename('First'));
    one.session.run(rename('Second'));
    one.session.undo();
    await one.saved();
    const reloaded = await tab('reloaded');
    expect(reloaded.session.store.getState()).toMatchObject({
      undoLabel: 'rename to First',
      redoLabel: 'rename to Second',
    });
    reloaded.session.redo();
    reloaded.session.undo();
    reloaded.session.undo();
    await reloaded.saved();
    expect((await stored(database, before.id)).matrix).toEqual(before);
  });

  it('never takes back what another tab wrote on top; it tells instead, and reaches what is below', async () => {
    const [one, other] = [await tab('one'), await tab('other')];
    one.session.run(write(clerk, 'I'));
    one.session.run(rename('Mine'));
    await one.saved();
    await expect.poll(() => matrixOf(other).name).toBe('Mine');
    other.session.run(rename('Theirs'));
    await other.saved();
    await expect.poll(() => matrixOf(one).name).toBe('Theirs');
    expect(one.session.undo()).toEqual({
      done: false,
      refusal:
        '“rename to Mine” was not undone, because another tab has changed the same place since: Renamed to Theirs.',
    });
    expect(matrixOf(one).name).toBe('Theirs');
    expect(one.session.undo()).toMatchObject({ done: true, change: { label: 'write I' } });
  });
});

describe('a moment with a name', () => {
  it('is listed under its last name, and goes with an empty one', async () => {
    const { keeper } = await tab('one');
    await keeper.nameVersion({ changeId: CREATED.id, name: 'Agreed' });
    await keeper.nameVersion({ changeId: CREATED.id, name: 'Signed' });
    expect((await keeper.versions()).map((version) => version.name)).toEqual(['Signed']);
    await keeper.nameVersion({ changeId: CREATED.id, name: '' });
    expect(await keeper.versions()).toEqual([]);
  });
});

describe('news of other tabs', () => {
  it('are heard where they are about this matrix or about anything, until nobody listens', async () => {
    const { keeper } = await tab('one');
    let heard = 0;
    const stop = keeper.watch({ onNews: () => (heard += 1), onClosed() {}, onLocked() {} });
    const other = testTabs(kept.name);
    other.tell(idOf('Another matrix'));
    other.tell(before.id);
    other.tell(null as unknown as typeof before.id);
    await expect.poll(() => heard).toBe(2);
    stop();
    const last = new Promise<void>((done) => void testTabs(kept.name).listen(() => done()));
    other.tell(before.id);
    await last;
    expect(heard).toBe(2);
  });
});

describe('when the site data were cleared under an open matrix', () => {
  it('writes everything that is in memory anew', async () => {
    const one = await tab('one');
    one.session.run(rename('Before'));
    await one.saved();
    await database.dexie.delete({ disableAutoOpen: false });
    one.session.run(rename('After'));
    await one.saved();
    expect(saveOf(one)).toEqual({ kind: 'saved' });
    expect((await stored(testDatabase(kept.name), before.id)).matrix).toEqual(matrixOf(one));
  });
});
