// A file beside its matrix: what in it is no matrix of ours, which id it keeps, and what is thrown on instead of shown.
import { expect, it, vi } from 'vitest';
import type { MatrixId } from '../../../src/domain/matrix/ids';
import { canonicalText } from '../../../src/exchange/canonical/canonicalText';
import { textFor } from '../../../src/session/keptFile/comparedFile';
import type { FileHandle } from '../../../src/session/keptFile/fileAccess';
import { keptFile } from '../../../src/session/keptFile/keptFile';
import type { FileLink } from '../../../src/storage/fileLinks';
import { disk } from '../../support/disk';
import { afterEdit } from '../../support/edits';
import { board, debts, invoice, openKept, plan, put } from '../../support/keptFile';
import { memorySession } from '../../support/memorySession';

it.each([
  ['keeps the id that it has', '"id": "file-id-00000001"', 'file-id-00000001'],
  ['gets that of the matrix where it has none', '"name": "x"', plan.id],
  ['gets that of the matrix where its own is none', '"id": "x"', plan.id],
  ['gets that of the matrix where it is empty', '', plan.id],
])('a file %s', (_, file, id) => {
  expect(textFor(plan, file)).toBe(canonicalText({ ...plan, id: id as MatrixId }));
});

it.each([
  ['is a table', 'Activity,Lead\nPay,A\nBuy,A\n', 'The file has no Answerable matrix.'],
  [
    'has a damaged part',
    canonicalText(plan).replace('"Chase debts"', '["Chase debts"]'),
    /^The file is damaged: .+: .+/,
  ],
])('a file that %s is not taken, and stays as it is', async (_, text, reason) => {
  const { state, handle } = disk();
  const { kept, matrix } = openKept();
  await kept.link(handle);
  state.text = text;
  await kept.sync();
  const said = kept.store.getState();
  expect(said.kind === 'trouble' && said.reason).toMatch(reason);
  expect([state.text, matrix()]).toEqual([text, plan]);
});

it('a file that cannot be taken because the matrix may not be changed says why', async () => {
  const { state, handle } = disk();
  const session = memorySession(plan, { readOnly: 'It is only looked at.' });
  const links = new Map<MatrixId, FileLink>();
  const kept = keptFile({
    session,
    pause: 5,
    links: {
      read: async (id) => links.get(id),
      keep: async (link) => void links.set(link.matrixId, link),
      forget: async (id) => void links.delete(id),
    },
    inTurn: (__, work) => work(),
  });
  await kept.link(handle);
  const theirs = canonicalText(afterEdit(plan, put(plan, invoice, 'I')));
  state.text = theirs;
  await kept.sync();
  expect(kept.store.getState()).toMatchObject({ kind: 'trouble', reason: 'It is only looked at.' });
  expect(state.text).toBe(theirs);
});

it('nothing is left of a question once it is answered', async () => {
  const { state, handle } = disk();
  const { kept, session } = openKept();
  await kept.link(handle);
  session.run(put(plan, invoice, 'I'));
  state.text = canonicalText(afterEdit(plan, put(plan, invoice, 'R')));
  await kept.sync();
  await kept.choose(['ours']);
  expect(kept.store.getState()).toEqual({ kind: 'kept', name: 'plan.answerable.json' });
});

it('a file that is as the matrix is has nothing written into it', async () => {
  const { state, handle } = disk(canonicalText(plan));
  const { kept } = openKept();
  await kept.link(handle);
  await kept.sync();
  expect([kept.store.getState().kind, state.writes]).toEqual(['kept', 0]);
});

it('a permission that is refused changes nothing, and what is no fault of a file is thrown on', async () => {
  const { state, handle } = disk();
  const { kept, session } = openKept();
  const denied = { ...(handle as unknown as FileHandle), requestPermission: async () => 'denied' as const };
  await kept.link(denied as unknown as FileSystemFileHandle);
  state.permission = 'prompt';
  session.run(put(plan, debts, 'I'));
  await kept.sync();
  state.permission = 'granted';
  await kept.allow();
  expect([kept.store.getState().kind, state.writes]).toEqual(['asking', 1]);
  const broken = { ...denied, queryPermission: () => Promise.reject(new TypeError('Broken.')) };
  await expect(kept.link(broken as unknown as FileSystemFileHandle)).rejects.toThrow('Broken.');
});

it('the file is looked at a pause after the last change of the matrix, of nothing else, and while it is open', async () => {
  vi.useFakeTimers();
  const { state, handle } = disk();
  const { kept, session, matrix, links } = openKept();
  session.run(put(plan, debts, 'C'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(links.size).toBe(0);
  await kept.link(handle);
  const written = () => state.writes;
  expect(written()).toBe(1);
  session.store.setState({ mayBeCleared: true });
  // Another program writes, and nothing here has changed: it is seen at the next look.
  const theirs = canonicalText(afterEdit(matrix(), put(matrix(), invoice, 'I')));
  state.text = theirs;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(matrix().activities[invoice]?.assignments[board]).toBe('C');
  session.run(put(matrix(), debts, 'R'));
  await vi.advanceTimersByTimeAsync(4);
  session.run(put(matrix(), debts, 'I'));
  await vi.advanceTimersByTimeAsync(4);
  expect(written()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await expect.poll(written).toBe(2);
  expect(matrix().activities[invoice]?.assignments[board]).toBe('I');
  await vi.advanceTimersByTimeAsync(1_000);
  session.run(put(matrix(), debts, ''));
  kept.close();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(written()).toBe(2);
  const shown = kept.store.getState();
  state.fault = 'NotFoundError';
  await kept.sync();
  expect(kept.store.getState()).toBe(shown);
});
