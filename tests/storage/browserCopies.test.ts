// Second copies in the browser: a worker writes them, one order at a time, and none begins once the page was left.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { browserCopies } from '../../src/storage/browserCopies';
import { NO_COPIES } from '../../src/storage/copies';
import { writeCopy } from '../../src/storage/copyFiles';
import { memoryFiles } from '../support/memoryCopies';

const id = 'matrix-000000001' as MatrixId;

interface Started {
  readonly order: unknown;
  answer(data: unknown): void;
  /** Whether the browser may write the error to its console. */
  fail(message: string): boolean;
  ended: boolean;
}

let pages = 0;
let workers: Started[];
let page: EventTarget;

beforeEach(() => {
  workers = [];
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: (event: unknown) => void = () => undefined;
      onerror: (event: unknown) => void = () => undefined;
      own: Started | undefined;
      postMessage(order: unknown) {
        this.own = {
          order,
          ended: false,
          answer: (data) => this.onmessage({ data }),
          fail: (message) => {
            let isLoud = true;
            this.onerror({ message, preventDefault: () => (isLoud = false) });
            return isLoud;
          },
        };
        workers.push(this.own);
      }
      terminate() {
        if (this.own) this.own.ended = true;
      }
    },
  );
});

/** As a page loads it. */
async function loaded() {
  pages += 1;
  const path = `../../src/storage/askWorker?page-${pages}`;
  const { askWorker }: typeof import('../../src/storage/askWorker') = await import(path);
  return () => askWorker({ kind: 'inspect', database: 'x' });
}
const damage = [{ id, missing: [], altered: [] }];

describe('an order to the worker', () => {
  it('is answered with what it found, and the worker is ended', async () => {
    const ask = await loaded();
    const asked = ask();
    expect(workers).toMatchObject([{ order: { kind: 'inspect', database: 'x' }, ended: false }]);
    workers[0]?.answer({ done: true, damage });
    expect(await asked).toEqual(damage);
    expect(workers[0]?.ended).toBe(true);
  });

  it('is refused with what the worker says, and with what broke it, which does not reach the console', async () => {
    const ask = await loaded();
    const [refused, broken] = [ask(), ask()];
    workers[0]?.answer({ done: false, why: 'No room.' });
    await expect(refused).rejects.toThrow('No room.');
    expect(workers[1]?.fail('Broken.')).toBe(false);
    await expect(broken).rejects.toThrow('Broken.');
    expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
  });

  it('ends with the page, begins none once that was left, and begins again when it is back', async () => {
    const ask = await loaded();
    const running = ask();
    page.dispatchEvent(new Event('pagehide'));
    await expect(running).rejects.toThrow('The page was left.');
    await expect(ask()).rejects.toThrow('The page was left.');
    expect(workers).toHaveLength(1);
    page.dispatchEvent(new Event('pageshow'));
    const again = ask();
    workers[1]?.answer({ done: true, damage: [] });
    expect(await again).toEqual([]);
  });
});

describe('copies in the browser', () => {
  it('are none where it has no private file system', async () => {
    for (const navigator of [{}, { storage: {} }]) {
      vi.stubGlobal('navigator', navigator);
      expect(browserCopies('x')).toBe(NO_COPIES);
    }
  });

  it('are made one after the other, also after one that failed, and before they are removed', async () => {
    vi.stubGlobal('navigator', folderOf(new Map()));
    const copies = browserCopies('database');
    const [first, second] = [copies.keep(id), copies.keep(id)];
    const removed = copies.remove(id);
    await expect.poll(() => workers).toHaveLength(1);
    expect(workers[0]?.order).toEqual({ kind: 'copy', database: 'database', id });
    workers[0]?.answer({ done: false, why: 'No room.' });
    await expect(first).rejects.toThrow('No room.');
    await expect.poll(() => workers).toHaveLength(2);
    workers[1]?.answer({ done: true, damage: [] });
    expect(await second).toBeUndefined();
    await removed;
  });

  it('are read with what they hold, and are none where none is', async () => {
    const files = memoryFiles();
    await writeCopy(files, { id, name: 'Costs', at: 4, seq: 2 }, '{"version":1}');
    vi.stubGlobal('navigator', folderOf(files.content));
    const copies = browserCopies('x');
    expect(await copies.list()).toEqual([{ id, name: 'Costs', at: 4, seq: 2 }]);
    expect(await copies.read(id)).toMatchObject({ note: { seq: 2 }, saved: { version: 1 } });
    expect(await copies.read('matrix-000000002' as MatrixId)).toBeUndefined();
  });
});

function folderOf(content: Map<string, Uint8Array<ArrayBuffer>>) {
  const folder = {
    keys: async function* () {
      yield* content.keys();
    },
    getFileHandle: async (name: string) => ({ getFile: async () => new Blob([content.get(name) ?? '']) }),
    removeEntry: async (name: string) => void content.delete(name),
  };
  return { storage: { getDirectory: async () => ({ getDirectoryHandle: async () => folder }) } };
}
