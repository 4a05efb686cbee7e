// Two people who are idle and do not have the same: it is found, said, and put right.
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { afterEach, expect, it, vi } from 'vitest';
import type { RoomStore } from '../../src/storage/roomStore';
import { WholeProvider } from '../../src/together/line/wholeProvider';
import { closer, deviceIn } from '../support/roomDevice';
import { joinServer, testServer } from '../support/roomLine';

const open = closer();
const { kept } = open;
afterEach(open.closeAll);

const healed = (name: string) =>
  `You and ${name} did not see the same matrix. It was read again from the room, and is the same now.`;

/** What others wrote, as the server hands it on. */
function isUpdate(data: unknown): boolean {
  const decoder = createDecoder(new Uint8Array(data as ArrayBuffer));
  readVarString(decoder);
  const [kind, step] = [readVarUint(decoder), readVarUint(decoder)];
  return kind === 0 && step === 2;
}

it('a device whose rows missed what another wrote reads it again, and says so', async () => {
  const server = kept(await testServer());
  let isLosing = false;
  const storage = (store: RoomStore): RoomStore => ({
    ...store,
    // The rows go on without what came in, and nobody knows.
    write: (seq, take) =>
      store.write(seq, (journal) => {
        const step = take(journal);
        return isLosing ? { ...step, changes: [] } : step;
      }),
  });
  const ann = await deviceIn(open, { server: () => server, access: 'edit', storage });
  const ben = await deviceIn(open, { server: () => server, access: 'edit', room: ann, name: 'Ben' });
  const updates = async () => (await ann.store.load())?.updates.length ?? 0;
  const before = await updates();
  isLosing = true;
  await ben.rename('From Ben');
  await expect.poll(() => ben.live.state().waiting).toBe(0);
  await expect.poll(updates).toBeGreaterThan(before);
  isLosing = false;
  expect(ann.shown().name).not.toBe('From Ben');
  await expect.poll(() => ann.shown().name).toBe('From Ben');
  await expect.poll(() => ann.healed).toEqual([healed('Ben')]);
  expect(ann.live.state()).toMatchObject({ line: 'here', waiting: 0 });
  expect(ann.live.state().trouble).toBeUndefined();
});

it('a page that was never told what others did asks again, and says so', async () => {
  const server = kept(await testServer());
  const ben = await deviceIn(open, { server: () => server, access: 'edit', name: 'Ben' });
  await expect.poll(() => ben.live.state().waiting).toBe(0);
  const ann = await deviceIn(open, { server: () => server, access: 'view', room: ben });
  const hear = WholeProvider.prototype.onMessage;
  let missed = 0;
  const deaf = vi.spyOn(WholeProvider.prototype, 'onMessage').mockImplementation(function (
    this: WholeProvider,
    event,
  ) {
    if (this.configuration.token === ann.links.view && isUpdate(event.data)) missed += 1;
    else hear.call(this, event);
  });
  await ben.rename('From Ben');
  await expect.poll(() => missed).toBeGreaterThan(0);
  await expect.poll(() => ben.live.state().waiting).toBe(0);
  deaf.mockRestore();
  expect(ann.shown().name).not.toBe('From Ben');
  await expect.poll(() => ann.shown().name).toBe('From Ben');
  await expect.poll(() => ann.healed).toEqual([healed('Ben')]);
});

it('a copy that stays another one is told, and changes nothing here', async () => {
  const server = kept(await testServer());
  const ann = await deviceIn(open, { server: () => server, access: 'edit' });
  const before = ann.shown();
  const ben = kept(joinServer({ port: server.port, name: ann.id, secret: ann.links.view }));
  await expect.poll(() => ben.provider.synced).toBe(true);
  ben.provider.awareness?.setLocalState({
    name: 'Ben',
    copy: { size: Number.MAX_SAFE_INTEGER, document: 'more', shown: 'other' },
  });
  await expect
    .poll(() => ann.live.state().trouble)
    .toMatch(/^You and Ben do not see the same matrix, though nothing waits to be sent\./);
  expect(ann.healed).toEqual([]);
  expect(ann.shown()).toEqual(before);
  ben.provider.awareness?.setLocalState({ name: 'Ben' });
  await ann.rename('Goes on');
  await expect.poll(() => ben.doc.getMap('head').get('name')).toBe('Goes on');
});
