import { beforeEach, describe, expect, it } from 'vitest';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { type Files, listCopies, readCopy, removeCopies, writeCopy } from '../../src/storage/copySlots';

const id = 'matrix-000000001' as MatrixId;
let content: Map<string, Uint8Array<ArrayBuffer>>;
let files: Files;

beforeEach(() => {
  content = new Map();
  files = {
    list: async () => [...content.keys()],
    read: async (name, bytes) => content.get(name)?.slice(0, bytes),
    write: async (name, bytes) => void content.set(name, bytes),
    remove: async (name) => void content.delete(name),
  };
});

const write = (seq: number, text: string) =>
  writeCopy(files, { id, name: 'Größe', at: seq * 1000, seq }, text);
const damage = (name: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) => {
  const bytes = content.get(name);
  if (bytes) content.set(name, change(bytes));
};

describe('second copies', () => {
  it('are read as they were written', async () => {
    await write(1, '{"name":"日本\\n"}');
    expect(await readCopy(files, id)).toBe('{"name":"日本\\n"}');
    expect(await listCopies(files)).toEqual([{ id, name: 'Größe', at: 1000 }]);
  });

  it('take turns, so that the newest but one is still there', async () => {
    await write(1, 'one');
    await write(2, 'two');
    await write(3, 'three');
    expect([...content.keys()].sort()).toEqual([`${id}.a.json`, `${id}.b.json`]);
    expect(await readCopy(files, id)).toBe('three');
    damage(`${id}.a.json`, (bytes) => bytes.slice(0, -1));
    expect(await readCopy(files, id)).toBe('two');
  });

  it('are not written again when nothing has changed', async () => {
    expect(await write(1, 'one')).toBe('written');
    expect(await write(1, 'one')).toBe('not-needed');
  });

  it('are written over the damaged slot first', async () => {
    await write(1, 'one');
    await write(2, 'two');
    damage(`${id}.b.json`, () => new TextEncoder().encode('garbage'));
    await write(3, 'three');
    expect(await readCopy(files, id)).toBe('three');
    damage(`${id}.b.json`, () => new Uint8Array());
    expect(await readCopy(files, id)).toBe('one');
  });

  it('say so when none of them is whole', async () => {
    await write(1, 'one');
    await write(2, 'two');
    for (const slot of ['a', 'b']) damage(`${id}.${slot}.json`, (bytes) => bytes.fill(0, -2));
    expect(await readCopy(files, id)).toBeUndefined();
    expect(await readCopy(files, 'matrix-000000002' as MatrixId)).toBeUndefined();
  });

  it('go when they are removed', async () => {
    await write(1, 'one');
    await write(2, 'two');
    await removeCopies(files, id);
    expect(await listCopies(files)).toEqual([]);
  });
});
