// A folder as the browser hands it over: what in it may hold a matrix is read, and nothing of it is lost without a word.
import { afterEach, expect, test } from 'vitest';
import { pickFolder } from '../../../../src/ui/organisation/board/folderFiles';

const global = globalThis as { window?: unknown };
afterEach(() => {
  delete global.window;
});

interface Entry {
  readonly kind: 'file' | 'directory';
  readonly name: string;
}
const file = (name: string): Entry & { getFile(): Promise<File> } => ({
  kind: 'file',
  name,
  getFile: () => Promise.resolve(new File(['x'], name)),
});
const gone = (name: string) => ({
  ...file(name),
  getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
});
const folder = (name: string, entries: readonly Entry[]): Entry => ({
  kind: 'directory',
  name,
  ...{
    async *values() {
      yield* entries;
    },
  },
});
const picked = (pick: () => Promise<unknown>) => {
  global.window = { showDirectoryPicker: pick };
  return pickFolder(['.csv', '.json']);
};
const paths = async (entries: readonly Entry[]) => {
  const found = await picked(() => Promise.resolve(folder('org', entries)));
  return { ...found, files: found?.files.map(({ path }) => path) };
};

test('files with a known ending are found at any depth, and what tools keep for themselves is not', async () => {
  const hidden = [folder('.git', [file('a.csv')]), folder('node_modules', [file('b.csv')]), file('.c.csv')];
  const inside = [file('PLAN.CSV'), file('notes.docx'), folder('old', [file('plan.json')])];
  expect(await paths([...hidden, folder('payments', inside), file('all.csv')])).toEqual({
    files: ['org/payments/PLAN.CSV', 'org/payments/old/plan.json', 'org/all.csv'],
    cut: false,
  });
});

test('a file is opened each time it is read, and one that is gone by then keeps nobody from the others', async () => {
  const found = await picked(() => Promise.resolve(folder('org', [gone('a.csv'), file('b.csv')])));
  const opened = await Promise.allSettled((found?.files ?? []).map(({ latest }) => latest()));
  expect(opened.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test.each([
  [1_000, false],
  [1_001, true],
])('of %s files the first 1,000 are read; that there were more is said: %s', async (count, cut) => {
  const entries = Array.from({ length: count }, (_, place) => file(`${place}.csv`));
  const found = await paths(entries);
  expect([found.files?.length, found.cut]).toEqual([1_000, cut]);
});

test.each([
  [8, false],
  [9, true],
])('a file %s folders down: that it was not reached is said: %s', async (deep, cut) => {
  let inner: Entry = file('plan.csv');
  for (let level = 0; level < deep; level += 1) inner = folder(`level ${level}`, [inner]);
  const found = await paths([inner, file('all.csv')]);
  expect([found.files?.length, found.cut]).toEqual([cut ? 1 : 2, cut]);
});

test('a folder that was not chosen after all is none, and any other fault is one', async () => {
  const fails = (name: string) => () => Promise.reject(new DOMException('no', name));
  expect(await picked(fails('AbortError'))).toBeNull();
  await expect(picked(fails('SecurityError'))).rejects.toThrow('no');
});
