import { beforeEach, describe, expect, it } from 'vitest';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { type Files, listCopies, readCopy, removeCopies, writeCopy } from '../../src/storage/copyFiles';

const id = 'matrix-000000001' as MatrixId;
let content: Map<string, Uint8Array<ArrayBuffer>>;
let files: Files;

beforeEach(() => {
  content = new Map();
  files = {
    list: async () => [...content.keys()],
    size: async (name) => content.get(name)?.length ?? 0,
    read: async (name, bytes) => content.get(name)?.slice(0, bytes),
    write: async (name, bytes) => void content.set(name, bytes),
    remove: async (name) => void content.delete(name),
  };
});

const DAY = 86_400_000;
const write = (seq: number, text: string, at = seq * 1000) =>
  writeCopy(files, { id, name: 'Größe', at, seq }, text);
const damage = (name: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) => {
  const bytes = content.get(name);
  if (bytes) content.set(name, change(bytes));
};
const textOf = async () => (await readCopy(files, id))?.text;

describe('second copies', () => {
  it('are read as they were written', async () => {
    await write(1, '{"name":"日本\\n"}');
    expect(await textOf()).toBe('{"name":"日本\\n"}');
    expect(await listCopies(files)).toEqual([{ id, name: 'Größe', at: 1000, seq: 1 }]);
  });

  it('are new files, so that the newest but one is still there', async () => {
    await write(1, 'one');
    await write(2, 'two');
    await write(3, 'three');
    expect([...content.keys()].sort()).toEqual([`${id}.2.json`, `${id}.3.json`]);
    expect(await textOf()).toBe('three');
    damage(`${id}.3.json`, (bytes) => bytes.slice(0, -1));
    expect(await textOf()).toBe('two');
  });

  it('are not written again when nothing has changed', async () => {
    expect(await write(1, 'one')).toBe('written');
    expect(await write(1, 'one')).toBe('not-needed');
  });

  it('are written again when the matrix has another name, though it has no other change', async () => {
    await write(1, 'one');
    expect(await writeCopy(files, { id, name: 'Kosten', at: 2_000, seq: 1 }, 'one')).toBe('written');
    expect((await listCopies(files)).map(({ name }) => name)).toEqual(['Kosten']);
  });

  it.each(['id', 'name', 'at', 'seq', 'checksum'])(
    'whose first line has no %s are no copies',
    async (field) => {
      await write(1, 'one');
      damage(`${id}.1.json`, (bytes) => {
        const [line = '', ...rest] = new TextDecoder().decode(bytes).split('\n');
        const header = JSON.stringify({ ...JSON.parse(line), [field]: undefined });
        return new TextEncoder().encode([header, ...rest].join('\n'));
      });
      expect([await listCopies(files), await textOf()]).toEqual([[], undefined]);
    },
  );

  it('of another matrix are another’s, whatever their first line says', async () => {
    await write(1, 'one');
    const bytes = content.get(`${id}.1.json`);
    if (bytes) content.set('matrix-000000002.1.json', bytes);
    expect(await listCopies(files)).toHaveLength(1);
    expect(await readCopy(files, 'matrix-000000002' as MatrixId)).toBeUndefined();
    await removeCopies(files, id);
    expect([...content.keys()]).toEqual(['matrix-000000002.1.json']);
  });

  it('that were damaged make room for the next', async () => {
    await write(1, 'one');
    await write(2, 'two');
    damage(`${id}.2.json`, () => new TextEncoder().encode('garbage'));
    await write(3, 'three');
    expect([...content.keys()].sort()).toEqual([`${id}.1.json`, `${id}.3.json`]);
    damage(`${id}.3.json`, () => new Uint8Array());
    expect(await textOf()).toBe('one');
  });

  it('say so when none of them is whole', async () => {
    await write(1, 'one');
    await write(2, 'two');
    for (const number of [1, 2]) damage(`${id}.${number}.json`, (bytes) => bytes.fill(0, -2));
    expect(await readCopy(files, id)).toBeUndefined();
    expect(await readCopy(files, 'matrix-000000002' as MatrixId)).toBeUndefined();
  });

  it('of two weeks are the last two and one of each of ten days', async () => {
    for (let day = 1; day <= 14; day += 1) {
      await write(2 * day, `morning ${day}`, day * DAY + 1);
      await write(2 * day + 1, `evening ${day}`, day * DAY + 8 * 3_600_000);
    }
    const kept = [...content.values()].map((bytes) => new TextDecoder().decode(bytes).split('\n')[1]);
    expect(kept).toContain('evening 5');
    expect(kept).not.toContain('evening 4');
    expect(kept.slice(-2)).toEqual(['morning 14', 'evening 14']);
    expect(kept.filter((text) => text?.startsWith('evening'))).toHaveLength(10);
  });

  it('stay within their space, and the newest stays in any case', async () => {
    const big = 'x'.repeat(1_000);
    for (let day = 1; day <= 5; day += 1)
      await writeCopy(files, { id, name: 'Big', at: day * DAY, seq: day }, big, 2_500);
    expect([...content.keys()]).toEqual([`${id}.4.json`, `${id}.5.json`]);
    await writeCopy(files, { id, name: 'Big', at: 6 * DAY, seq: 6 }, big, 10);
    expect([...content.keys()]).toEqual([`${id}.6.json`]);
  });

  it('of an earlier version, in two slots, are read and give way', async () => {
    await write(1, 'one');
    const old = content.get(`${id}.1.json`);
    content.clear();
    if (old) content.set(`${id}.a.json`, old);
    expect(await textOf()).toBe('one');
    await write(2, 'two');
    expect(await textOf()).toBe('two');
  });

  it('go when they are removed', async () => {
    await write(1, 'one');
    await write(2, 'two');
    await removeCopies(files, id);
    expect(await listCopies(files)).toEqual([]);
  });

  it.each([
    [100_000_000, 2],
    [100_000_001, 1],
  ])('of %s bytes each, a day apart, are kept to the number of %s', async (bytes, count) => {
    files = { ...files, size: async () => bytes };
    for (let day = 1; day <= 3; day += 1) await write(day, `day ${day}`, day * DAY);
    expect(content.size).toBe(count);
    expect(await textOf()).toBe('day 3');
  });

  it('share their space with those of other matrices, and give way first', async () => {
    const other = 'matrix-000000002' as MatrixId;
    const big = 'x'.repeat(1_000);
    await writeCopy(files, { id: other, name: 'Other', at: DAY, seq: 1 }, big, 3_500);
    for (let day = 1; day <= 3; day += 1)
      await writeCopy(files, { id, name: 'Big', at: day * DAY, seq: day }, big, 3_500);
    expect([...content.keys()].sort()).toEqual([`${id}.2.json`, `${id}.3.json`, `${other}.1.json`]);
  });

  it('are told from other files that lie beside them', async () => {
    const text = JSON.stringify({ name: 'x', at: 1, seq: 1, checksum: 'y' });
    for (const name of ['notes.json', `${id}.c.json`, `${id}.1.txt`])
      content.set(name, new TextEncoder().encode(text));
    expect(await listCopies(files)).toEqual([]);
    await write(1, 'one');
    expect(content.has(`${id}.1.json`)).toBe(true);
    expect(await textOf()).toBe('one');
  });

  it('of an earlier version are older than any with a number', async () => {
    await write(1, 'one');
    const old = content.get(`${id}.1.json`);
    content.clear();
    if (old) content.set(`${id}.b.json`, old);
    await write(2, 'two');
    expect(content.has(`${id}.1.json`)).toBe(true);
    expect(await textOf()).toBe('two');
    expect(await listCopies(files)).toMatchObject([{ seq: 2 }]);
  });

  it('are marked so that every version can tell whether they are whole', async () => {
    await write(1, 'abc');
    const [line = ''] = new TextDecoder().decode(content.get(`${id}.1.json`)).split('\n');
    expect(JSON.parse(line).checksum).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('that vanish while they are read are none', async () => {
    await write(1, 'one');
    const read: Files['read'] = async (name, bytes) =>
      bytes === undefined ? undefined : files.read(name, bytes);
    expect(await readCopy({ ...files, read }, id)).toBeUndefined();
  });
});
