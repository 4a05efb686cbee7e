// A matrix kept in a file: written on every pause, and nothing that another program wrote is lost or taken unseen.
import { expect, it } from 'vitest';
import { renameActivity } from '../../src/domain/edits/renameActivity';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { keptFile } from '../../src/session/keptFile/keptFile';
import { disk } from '../support/disk';
import { afterEdit } from '../support/edits';
import { board, debts, invoice, openKept, plan, put } from '../support/keptFile';
import { memorySession } from '../support/memorySession';

it('a browser without storage knows no file, and says so only when one is chosen', async () => {
  const { handle } = disk();
  const refused = () => Promise.reject(new Error('MissingAPIError'));
  const kept = keptFile({
    session: memorySession(plan),
    pause: 5,
    links: { read: refused, keep: refused, forget: refused },
    inTurn: (_, work) => work(),
  });
  await kept.sync();
  expect(kept.store.getState()).toEqual({ kind: 'none' });
  await expect(kept.link(handle)).rejects.toThrow('The browser could not remember this file');
});

it('writes canonical text at once, and again after each pause', async () => {
  const { state, handle } = disk();
  const { kept, session, matrix } = openKept();
  await kept.link(handle);
  expect(state.text).toBe(canonicalText(plan));
  expect(kept.store.getState()).toEqual({ kind: 'kept', name: 'plan.answerable.json' });
  session.run(put(plan, debts, 'I'));
  await expect.poll(() => state.text === canonicalText(matrix())).toBe(true);
  await kept.sync();
  expect(state.writes).toBe(2);
});

it('takes over what another program changed elsewhere, as one change that can be undone', async () => {
  const { state, handle } = disk();
  const { kept, session, matrix } = openKept();
  await kept.link(handle);
  session.run(put(plan, debts, 'I'));
  state.text = canonicalText(afterEdit(plan, renameActivity(plan, invoice, 'Pay every invoice')));
  await kept.sync();
  expect(matrix().activities[invoice]?.name).toBe('Pay every invoice');
  expect(matrix().activities[debts]?.assignments[board]).toBe('I');
  expect(state.text).toBe(canonicalText(matrix()));
  expect(session.store.getState().undoLabel).toBe('accept what changed in “plan.answerable.json”');
  session.undo();
  expect(matrix().activities[invoice]?.name).toBe('Pay invoice');
});

it('writes nothing while both have changed the same, until a person has chosen', async () => {
  const { state, handle } = disk();
  const { kept, session, matrix } = openKept();
  await kept.link(handle);
  const theirs = canonicalText(afterEdit(plan, put(plan, invoice, 'R')));
  session.run(put(plan, invoice, 'I'));
  state.text = theirs;
  await kept.sync();
  expect(kept.store.getState()).toMatchObject({
    kind: 'clash',
    clashes: [{ words: expect.stringContaining('ours “I”, theirs “R”, before “C”') }],
  });
  expect([state.text, matrix().activities[invoice]?.assignments[board]]).toEqual([theirs, 'I']);
  await kept.choose(['theirs']);
  expect(matrix().activities[invoice]?.assignments[board]).toBe('R');
  expect(state.text).toBe(canonicalText(matrix()));
  expect(kept.store.getState().kind).toBe('kept');
});

it('a page that is looked at again asks the same, so that choices that were begun stay', async () => {
  const { state, handle } = disk();
  const { kept, session } = openKept();
  await kept.link(handle);
  session.run(put(plan, invoice, 'I'));
  state.text = canonicalText(afterEdit(plan, put(plan, invoice, 'R')));
  await kept.sync();
  const asked = kept.store.getState();
  await kept.sync();
  expect(kept.store.getState()).toBe(asked);
});

it('asks again where something changed while the question was open', async () => {
  const { state, handle } = disk();
  const { kept, session, matrix } = openKept();
  await kept.link(handle);
  session.run(put(plan, invoice, 'I'));
  state.text = canonicalText(afterEdit(plan, put(plan, invoice, 'R')));
  await kept.sync();
  session.run(put(matrix(), invoice, ''));
  await kept.choose(['theirs']);
  expect(kept.store.getState()).toMatchObject({
    kind: 'clash',
    clashes: [{ words: expect.stringContaining('ours nothing, theirs “R”') }],
  });
  expect(matrix().activities[invoice]?.assignments[board]).toBeUndefined();
});

it.each([
  ['was removed', 'NotFoundError', 'The file is no longer where it was.'],
  ['is on a full disk', 'QuotaExceededError', 'The disk is full. The file is as it was before.'],
  [
    'is being written by another program',
    'NoModificationAllowedError',
    'Another program is writing the file.',
  ],
])('a file that %s keeps what it holds, and the matrix is safe', async (_, fault, sentence) => {
  const { state, handle } = disk();
  const { kept, session, matrix } = openKept();
  await kept.link(handle);
  const before = state.text;
  state.fault = fault;
  session.run(put(plan, debts, 'I'));
  await kept.sync();
  expect(kept.store.getState()).toMatchObject({ kind: 'trouble', reason: expect.stringContaining(sentence) });
  expect(state.text).toBe(before);
  expect(matrix().activities[debts]?.assignments[board]).toBe('I');
  state.fault = '';
  await kept.sync();
  expect(state.text).toBe(canonicalText(matrix()));
});

it('a page that is killed in the middle of a write leaves the file as it was', async () => {
  const { state, handle } = disk();
  const { kept, session } = openKept();
  await kept.link(handle);
  const before = state.text;
  // The bytes are beside the file, and the page never gets to put them in its place.
  state.beforeClose = new Promise(() => undefined);
  session.run(put(plan, debts, 'I'));
  void kept.sync();
  await expect.poll(() => kept.store.getState().kind).toBe('writing');
  expect(state.text).toBe(before);
  // Until it is in its place, it is not said to be in the file.
  expect(state.writes).toBe(1);
});

it('a permission that lapsed is asked for again, by a click and not before', async () => {
  const { state, handle } = disk();
  const { kept, session, matrix } = openKept();
  await kept.link(handle);
  state.permission = 'prompt';
  session.run(put(plan, debts, 'I'));
  await kept.sync();
  expect([kept.store.getState().kind, state.writes]).toEqual(['asking', 1]);
  await kept.allow();
  expect(state.text).toBe(canonicalText(matrix()));
});

it.each([
  ['has marks of git', canonicalText(plan).replace('"version"', '<<<<<<< HEAD\n"version"')],
  ['is cut', canonicalText(plan).slice(0, 300)],
  ['is of something else', '{"format": "openapi"}'],
])('a file that %s is not touched, and ours is written over it only when asked to', async (_, text) => {
  const { state, handle } = disk();
  const { kept } = openKept();
  await kept.link(handle);
  state.text = text;
  await kept.sync();
  expect([kept.store.getState().kind, state.text]).toEqual(['trouble', text]);
  await kept.writeOurs();
  expect([kept.store.getState().kind, state.text]).toEqual(['kept', canonicalText(plan)]);
});

it('a file that holds another matrix is not written over at once', async () => {
  const other = matrixFromSketch('| Clerk\nBuild | RA');
  const { state, handle } = disk(canonicalText({ ...other, name: 'Other' }));
  const { kept } = openKept();
  await kept.link(handle);
  expect(kept.store.getState()).toMatchObject({
    kind: 'trouble',
    reason: 'The file holds another matrix, “Other”.',
  });
  expect(state.writes).toBe(0);
});

it('an imported matrix leaves the file its own id, so that clones do not differ', async () => {
  const { state, handle } = disk(canonicalText(plan));
  const { kept, matrix } = openKept({ ...plan, id: 'another-id-here-1' as MatrixId });
  await kept.link(handle);
  expect(state.text).toBe(canonicalText(plan));
  expect(matrix().id).toBe('another-id-here-1');
});

it('is no longer written once it is not kept there', async () => {
  const { state, handle } = disk();
  const { kept, session } = openKept();
  await kept.link(handle);
  await kept.unlink();
  session.run(put(plan, debts, 'I'));
  await kept.sync();
  expect([kept.store.getState().kind, state.writes]).toEqual(['none', 1]);
});
