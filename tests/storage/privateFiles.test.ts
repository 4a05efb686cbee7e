// The private file system of a browser as a folder of files, over one in memory that behaves as the standard says.
import { beforeEach, expect, it, vi } from 'vitest';
import { privateFiles } from '../../src/storage/privateFiles';

let content: Map<string, Uint8Array<ArrayBuffer>> | undefined;
let done: string[];

const missing = () => new DOMException('There is no such entry.', 'NotFoundError');

beforeEach(() => {
  content = undefined;
  done = [];
  const directory = {
    keys: async function* () {
      yield* content?.keys() ?? [];
    },
    async getFileHandle(name: string, { create = false } = {}) {
      if (!content?.has(name) && !create) throw missing();
      return {
        getFile: async () => new Blob([content?.get(name) ?? new Uint8Array()]),
        createSyncAccessHandle: async () => ({
          truncate: (size: number) => void content?.set(name, new Uint8Array(size)),
          write: (bytes: Uint8Array<ArrayBuffer>, { at }: { at: number }) => {
            if (bytes.length === 666) throw new DOMException('The disk is full.', 'QuotaExceededError');
            const old = content?.get(name) ?? new Uint8Array();
            const whole = new Uint8Array(Math.max(old.length, at + bytes.length));
            whole.set(old);
            whole.set(bytes, at);
            content?.set(name, whole);
          },
          flush: () => done.push('flushed'),
          close: () => done.push('closed'),
        }),
      };
    },
    async removeEntry(name: string) {
      if (name === 'locked') throw new DOMException('It is open.', 'NoModificationAllowedError');
      if (!content?.delete(name)) throw missing();
    },
  };
  const getDirectory = async () => ({
    async getDirectoryHandle(_: string, { create }: { create: boolean }) {
      if (!content && !create) throw missing();
      content ??= new Map();
      return directory;
    },
  });
  vi.stubGlobal('navigator', { storage: { getDirectory } });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (read: Uint8Array | undefined) => read && new TextDecoder().decode(read);

it('a folder in which nobody has written is empty, and is not made by looking', async () => {
  const files = privateFiles();
  expect(await files.list()).toEqual([]);
  expect([await files.read('one'), await files.size('one')]).toEqual([undefined, 0]);
  await files.remove('one');
  expect(content).toBeUndefined();
});

it('a file is read as it was written, whole or its beginning', async () => {
  const files = privateFiles();
  await files.write('one', bytes('all of it'));
  expect(text(await files.read('one'))).toBe('all of it');
  expect(text(await files.read('one', 3))).toBe('all');
  expect(text(await files.read('one', 0))).toBe('');
  expect([await files.size('one'), await files.list()]).toEqual([9, ['one']]);
  expect([await files.read('two'), await files.size('two')]).toEqual([undefined, 0]);
});

it('a shorter text leaves nothing of a longer one, and is on the disk before it is called written', async () => {
  const files = privateFiles();
  await files.write('one', bytes('a long text'));
  await files.write('one', bytes('short'));
  expect(text(await files.read('one'))).toBe('short');
  expect(done).toEqual(['flushed', 'closed', 'flushed', 'closed']);
});

it('a write that fails says so, and lets go of the file', async () => {
  await expect(privateFiles().write('one', new Uint8Array(666))).rejects.toThrow('The disk is full.');
  expect(done).toEqual(['closed']);
});

it('a file that is gone is as good as removed, and one that cannot be removed is not', async () => {
  const files = privateFiles();
  await files.write('one', bytes('x'));
  await files.remove('one');
  await files.remove('one');
  expect(await files.list()).toEqual([]);
  await expect(files.remove('locked')).rejects.toThrow('It is open.');
});
