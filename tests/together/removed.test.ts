// A room that is taken away from someone who has work that was not sent: nothing of it is lost, and it is said.
import { afterEach, expect, it } from 'vitest';
import { suggestedInWords } from '../../src/together/live/sentences';
import { closer, deviceIn } from '../support/roomDevice';
import { joinServer, testServer } from '../support/roomLine';

const open = closer();
const { kept } = open;
afterEach(open.closeAll);

const PATIENCE = { timeout: 30_000 };

async function roomWith(access: 'edit' | 'suggest') {
  const server = kept(await testServer());
  const device = await deviceIn(open, { server: () => server, access });
  const ask = (method: 'PUT' | 'DELETE') =>
    fetch(`${server.address}/room/${device.id}`, {
      method,
      headers: { authorization: `Bearer ${device.links.edit}` },
    });
  device.wire.cut();
  await expect.poll(() => device.live.state().line, PATIENCE).not.toBe('here');
  return { server, device, ask };
}

it('a link that was replaced while changes waited: they are counted after a reload, and sent with the new link', async () => {
  const { server, device, ask } = await roomWith('edit');
  await device.rename('Away');
  await expect.poll(() => device.live.state().waiting).toBe(1);
  const { links } = await (await ask('PUT')).json();
  const again = await device.reload();
  device.wire.heal();
  await expect
    .poll(() => again.state(), PATIENCE)
    .toMatchObject({
      line: 'ended',
      waiting: 1,
      trouble:
        'This link is no longer valid. This matrix stays on this device, and what you change is kept here. Ask the sender for a new one.',
    });
  await device.rename('Away, and after it was said');
  expect(device.shown().name).toBe('Away, and after it was said');
  // They come by the new link, as JoinScreen keeps it.
  await device.store.keep({ id: device.id, secret: links.edit, access: 'edit' });
  const back = await device.reload();
  await expect.poll(() => back.state(), PATIENCE).toMatchObject({ line: 'here', waiting: 0 });
  const ben = kept(joinServer({ port: server.port, name: device.id, secret: links.edit }));
  await expect.poll(() => ben.doc.getMap('head').get('name')).toBe('Away, and after it was said');
});

it('a room that was ended while changes waited: they are in the copy, which leaves the room with them', async () => {
  const { device, ask } = await roomWith('edit');
  await device.rename('Away');
  await expect.poll(() => device.live.state().waiting).toBe(1);
  await ask('DELETE');
  const again = await device.reload();
  device.wire.heal();
  await expect
    .poll(() => again.state(), PATIENCE)
    .toMatchObject({
      line: 'ended',
      waiting: 1,
      trouble:
        'The room is no longer there. This matrix stays on this device, and what you change is kept here. You can make it again from your copy.',
    });
  again.close();
  await device.store.keep(null);
  await device.rename('In my own copy');
  expect(device.shown().name).toBe('In my own copy');
  expect(await device.store.load()).toBeUndefined();
});

it('suggestions that wait are counted, after a reload too, and are still there when the room has ended', async () => {
  const { device, ask } = await roomWith('suggest');
  const before = device.shown().name;
  await device.rename('Suggested');
  await device.rename('Suggested too');
  await expect.poll(() => device.live.state().waiting).toBe(2);
  await ask('DELETE');
  const again = await device.reload();
  expect(again.state().waiting).toBe(2);
  device.wire.heal();
  await expect
    .poll(() => again.state(), PATIENCE)
    .toMatchObject({
      line: 'ended',
      waiting: 2,
      trouble:
        'The room is no longer there. This matrix stays on this device, and what you suggested and is not sent is kept here. Leave the room to continue with your copy.',
    });
  await device.rename('Suggested after the end');
  await expect.poll(() => again.unsent().length).toBe(3);
  expect(device.suggested.at(-1)).toBe(suggestedInWords(again.unsent().at(-1)?.label ?? '', 'closed'));
  await expect.poll(() => device.shown().name).toBe(before);
});

it('a suggestion waits until the server has it, and one of someone else never does', async () => {
  const { server, device } = await roomWith('suggest');
  await device.rename('Suggested');
  await expect.poll(() => device.live.state().waiting).toBe(1);
  const ben = kept(
    joinServer({ port: server.port, name: `${device.id}/proposals`, secret: device.links.edit }),
  );
  await expect.poll(() => ben.provider.synced).toBe(true);
  const who = { id: 'ben', name: 'Ben' };
  ben.doc.getMap('proposals').set('from-ben', {
    label: 'rename it',
    at: 1,
    who,
    patches: [{ op: 'replace', path: ['name'], value: 'From Ben' }],
  });
  device.wire.heal();
  await expect.poll(() => device.live.state(), PATIENCE).toMatchObject({ line: 'here', waiting: 0 });
  await expect.poll(() => device.live.state().suggestions.length).toBe(2);
  expect(device.live.state().waiting).toBe(0);
});
