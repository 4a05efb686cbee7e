// What came back damaged, older or not at all: told before anyone relies on it, and brought back from its second copy.
import { beforeEach, describe, expect, it } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { missingMatrices } from '../../src/session/losses';
import { createCanary } from '../../src/storage/canary';
import type { Copies } from '../../src/storage/copies';
import type { HeadRow } from '../../src/storage/tables';
import { device, listOf } from '../support/device';
import { memoryCopies, memoryFiles } from '../support/memoryCopies';
import { freshName, memoryStorage, stored, testDatabase } from '../support/storage';

const matrix = matrixFromSketch(`
              | Clerk | Manager
  Pay invoice | R     | A      `);
const pay = idOf('Pay invoice');

let name: string;
let canary: ReturnType<typeof createCanary>;
let files: ReturnType<typeof memoryFiles>;
let copies: Copies;

/** A start of the app on this device. */
const start = (database = name) => device(database, { canary, copies });
const lostOf = (library: ReturnType<typeof device>) => library.storage.getState().lost;

beforeEach(() => {
  name = freshName();
  canary = createCanary(memoryStorage());
  files = memoryFiles();
  copies = memoryCopies(() => testDatabase(name), files);
});

async function changed(to: string): Promise<void> {
  const session = await start().open(matrix.id);
  session.run(renameMatrix(session.store.getState().matrix, to));
  await session.retrySave();
  session.close();
  await copies.keep(matrix.id);
}

/** Writes a head behind the back of the app. */
async function writeHead(change: (head: HeadRow) => unknown): Promise<void> {
  const database = testDatabase(name);
  await database.use(async () => {
    const head = await database.matrices.get(matrix.id);
    if (head) await database.matrices.put(change(head) as HeadRow);
  });
}

describe('a matrix that came back older than it was', () => {
  beforeEach(async () => {
    await start().add(matrix, 'create');
    await changed('Billing');
    await writeHead((head) => ({ ...head, seq: 1, fields: { ...head.fields, name: 'Sketch' } }));
  });

  it('is told at the start, with how much is missing, and opens', async () => {
    const library = start();
    await expect
      .poll(() => lostOf(library))
      .toMatchObject([
        {
          id: matrix.id,
          kind: 'older',
          detail: expect.stringContaining('without the last change'),
          copyAt: expect.any(Number),
        },
      ]);
    const session = await library.open(matrix.id);
    expect(session.store.getState().matrix.name).toBe('Sketch');
    session.close();
  });

  it('says what the newer copy has differently, and comes back beside what is there', async () => {
    const library = start();
    await expect.poll(() => lostOf(library)).toHaveLength(1);
    expect((await library.differences(matrix.id)).map(({ words }) => words)).toEqual([
      expect.stringContaining('Billing'),
    ]);
    const recovered = await library.recover(matrix.id);
    expect(recovered).not.toBe(matrix.id);
    expect((await listOf(library)).map((entry) => entry.name).sort()).toEqual([
      'Billing (second copy)',
      'Sketch',
    ]);
    expect(lostOf(library)).toEqual([]);
  });

  it('is not mentioned again once it was dismissed, until more is missing', async () => {
    const library = start();
    await expect.poll(() => lostOf(library)).toHaveLength(1);
    library.forget(matrix.id);
    await expect.poll(() => lostOf(library)).toEqual([]);
    const later = start();
    await listOf(later);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(lostOf(later)).toEqual([]);
  });
});

describe('rows whose content was emptied', () => {
  it('are told at the start and on opening, which is for reading only', async () => {
    await start().add(matrix, 'create');
    await copies.keep(matrix.id);
    const database = testDatabase(name);
    await database.use(async () => {
      const row = await database.part('activities').get([matrix.id, pay]);
      if (row)
        await database
          .part('activities')
          .put({ ...row, value: { ...(row.value as object), assignments: {} } });
    });
    const library = start();
    await expect
      .poll(() => lostOf(library))
      .toMatchObject([
        {
          kind: 'damaged',
          detail: expect.stringContaining('1 of the activities are not as they were saved'),
        },
      ]);
    const session = await library.open(matrix.id);
    expect(session.store.getState().save).toMatchObject({ kind: 'read-only' });
    expect((await library.differences(matrix.id)).length).toBeGreaterThan(0);
  });
});

describe('a record that cannot be read', () => {
  it('hides no other matrix, is told with its name, and comes back at the same address', async () => {
    const library = start();
    await library.add(matrix, 'create');
    const other = await library.add({ ...matrix, name: 'Good' }, 'create');
    await changed('Billing');
    await writeHead(({ id }) => ({ id }));
    const next = start();
    expect((await listOf(next)).map((entry) => entry.id)).toEqual([other]);
    await expect
      .poll(() => lostOf(next))
      .toMatchObject([{ id: matrix.id, name: 'Billing', kind: 'unreadable' }]);
    await expect(next.open(matrix.id)).rejects.toThrow('The record of this matrix');
    expect(await next.recover(matrix.id)).toBe(matrix.id);
    expect((await stored(testDatabase(name), matrix.id)).matrix.name).toBe('Billing');
    // What was brought back goes on behind its copy, and so is no older than that at the next start.
    const later = start();
    await listOf(later);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(lostOf(later)).toEqual([]);
  });
});

describe('a second copy', () => {
  it('is promised only if it is whole', async () => {
    await start().add(matrix, 'create');
    // Its own copy: one that the test asks for besides might be written after this damage.
    await expect.poll(() => files.content.size).toBe(1);
    for (const bytes of files.content.values()) bytes.fill(0, -3);
    const emptied = start(freshName());
    await expect.poll(() => lostOf(emptied)).toMatchObject([{ kind: 'gone' }]);
    expect(lostOf(emptied)[0]?.copyAt).toBeUndefined();
  });

  it('exists soon after a matrix was made, without a polite exit', async () => {
    await start().add(matrix, 'create');
    await expect.poll(() => files.content.size).toBe(1);
  });
});

describe('the second copies', () => {
  const note = (id: string, dismissed: boolean) => ({ id: idOf<'matrix'>(id), name: id, at: 1, dismissed });

  /** Whether the copies are looked through. */
  async function areAsked(notes: readonly ReturnType<typeof note>[], here: readonly string[]) {
    let asked = 0;
    const list = async () => {
      asked += 1;
      return [];
    };
    const heads = here.map((id) => ({ id: idOf<'matrix'>(id) }) as HeadRow);
    await missingMatrices({ heads, unreadable: [] }, { ...canary, notes: () => notes } as typeof canary, {
      ...copies,
      list,
    });
    return asked > 0;
  }

  it('are left alone while every noted matrix is here or was given up', async () => {
    expect(await areAsked([note('one', false), note('two', true)], ['one'])).toBe(false);
  });

  it('are looked through where a noted one is missing, and where nothing was noted', async () => {
    expect(await areAsked([note('one', false), note('two', false)], ['one'])).toBe(true);
    expect(await areAsked([], ['one'])).toBe(true);
  });
});
