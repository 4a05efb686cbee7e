// What is asked of the server of rooms beside the socket, and the sentence for each answer that is not the wanted one.
import { expect, it, vi } from 'vitest';
import { serverAt } from '../../src/together/live/address';

const server = serverAt('https://raci.example.org/app/');
const room = { id: 'room', secret: 'secret', access: 'edit' } as const;
const spoken = { 'Answerable-Room': '1' };
const answer = (status: number, body: unknown = null, headers: HeadersInit = spoken) =>
  new Response(body === null ? null : JSON.stringify(body), { status, headers });

it.each([
  [
    'does not answer',
    () => Promise.reject(new TypeError('failed')),
    /^The server of this room does not answer\. Your changes are kept/,
  ],
  ['has a fault', async () => answer(500), /^The server of this room does not answer\./],
  [
    'speaks otherwise',
    async () => answer(200, {}, { 'Answerable-Room': '2' }),
    /^This page and the server of rooms are of different versions\. Reload/,
  ],
  [
    'is none of rooms',
    async () => answer(200, {}, {}),
    /of different versions\. Reload the page; if that does not help/,
  ],
  [
    'refuses the secret',
    async () => answer(403),
    /^The server did not allow it\. Only people with a link to edit/,
  ],
  ['has no such room', async () => answer(404), /^The server did not allow it\./],
  [
    'was asked too often',
    async () => answer(429),
    /^This server made many rooms for your address in the last hour\./,
  ],
  ['answers with something else', async () => answer(200, { links: { edit: 1 } }), /of different versions\./],
])('a server that %s is told as a whole sentence', async (_, fetch, sentence) => {
  vi.stubGlobal('fetch', fetch);
  await expect(server.renew(room)).rejects.toThrow(sentence);
});

it('the secret is sent in a header and never in an address', async () => {
  const asked = vi.fn(async () => answer(204));
  vi.stubGlobal('fetch', asked);
  await server.end(room);
  expect(asked).toHaveBeenCalledWith('https://raci.example.org/app/room/room', {
    cache: 'no-store',
    method: 'DELETE',
    headers: { Authorization: 'Bearer secret' },
  });
});

it('a name that the proxy gives is decoded, and one that cannot be is none', async () => {
  const named = (name: string) =>
    vi.stubGlobal('fetch', async () => answer(204, null, { ...spoken, 'Answerable-Name': name }));
  named(encodeURIComponent('Ann Müller'));
  expect(await server.probe()).toEqual({ name: 'Ann Müller' });
  named('%zz');
  expect(await server.probe()).toEqual({ name: '' });
});
