// The borders of what storage keeps: how deep a fault is looked into, what a probe says, how tabs hear, what is too much.
import { describe, expect, it, vi } from 'vitest';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { createCanary } from '../../src/storage/canary';
import { sentenceOf, whyNotOpened } from '../../src/storage/faults';
import { NotKept } from '../../src/storage/keeper';
import { createOrganisationAnswers } from '../../src/storage/organisationAnswers';
import { type Probe, probeDatabase } from '../../src/storage/probe';
import { openTabs } from '../../src/storage/tabs';
import { writeAtOnce } from '../../src/storage/writeAtOnce';
import { memoryStorage } from '../support/storage';

const id = 'matrix-000000001' as MatrixId;

describe('a fault', () => {
  const inside = (depth: number, name = 'QuotaExceededError'): unknown =>
    depth === 0 ? { name } : { name: 'Outer', inner: inside(depth - 1, name) };

  it('is looked for in four others around it, and in no more', () => {
    expect(sentenceOf(inside(0))).toMatch(/no space left/);
    expect(sentenceOf(inside(4))).toMatch(/no space left/);
    expect(sentenceOf(inside(5))).toMatch(/does not say why/);
  });

  it('while opening is not one of saving, and each other is said as ever', () => {
    expect(whyNotOpened(inside(1, 'AbortError'))).toBe(
      'The browser could not open its storage. Reload this page to try again.',
    );
    expect(whyNotOpened(inside(1))).toMatch(/no space left/);
  });

  it('is for good only where that is said', () => {
    expect(new NotKept('No.').forGood).toBe(false);
    expect(new NotKept('No.', { forGood: true }).forGood).toBe(true);
  });
});

describe('the first question to the browser', () => {
  type Event = 'onupgradeneeded' | 'onsuccess' | 'onerror';
  /** A browser that answers with these events in turn. */
  function answering(...events: readonly (readonly [Event, object?])[]) {
    const request = {
      transaction: { abort: vi.fn() },
      error: Object.assign(new Error('x'), { name: 'UnknownError' }),
      result: { close: vi.fn() },
      onupgradeneeded: (_: unknown) => undefined,
      onsuccess: (_: unknown) => undefined,
      onerror: (_: unknown) => undefined,
    };
    const prevented = vi.fn();
    const factory = {
      open() {
        queueMicrotask(() => {
          for (const [name, more] of events) request[name]({ preventDefault: prevented, ...more });
        });
        return request;
      },
    };
    return { asked: probeDatabase('x', factory as unknown as IDBFactory), request, prevented };
  }

  it.each<readonly [string, readonly (readonly [Event, object?])[], Probe]>([
    ['nothing is there', [['onupgradeneeded', {}], ['onerror']], { kind: 'usable', loss: false }],
    [
      'all was thrown away',
      [['onupgradeneeded', { dataLoss: 'total' }], ['onerror']],
      { kind: 'usable', loss: true },
    ],
    [
      'nothing was',
      [['onupgradeneeded', { dataLoss: 'none' }], ['onerror']],
      { kind: 'usable', loss: false },
    ],
    ['it is there', [['onsuccess']], { kind: 'usable' }],
    [
      'it cannot be opened',
      [['onerror']],
      { kind: 'unusable', reason: expect.stringMatching(/without a name/) },
    ],
  ])('is answered where %s', async (_, events, probe) => {
    const { asked, request, prevented } = answering(...events);
    expect(await asked).toEqual(probe);
    const has = (name: Event) => events.some(([event]) => event === name);
    expect(request.transaction.abort).toHaveBeenCalledTimes(has('onupgradeneeded') ? 1 : 0);
    expect(request.result.close).toHaveBeenCalledTimes(has('onsuccess') ? 1 : 0);
    expect(prevented).toHaveBeenCalledTimes(has('onerror') ? 1 : 0);
  });
});

describe('a tab', () => {
  it('hears from others, from itself where all are told, and looks again when it comes into view', async () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    vi.stubGlobal('document', page);
    const [one, other] = [openTabs('edges'), openTabs('edges')];
    const heard: string[] = [];
    const stops = [
      one.listen((news) => heard.push(`one ${news}`)),
      other.listen((news) => heard.push(`other ${news}`)),
    ];
    one.tell(id);
    await expect.poll(() => heard.splice(0)).toEqual([`other ${id}`]);
    one.tellAll(id);
    expect(heard.splice(0)).toEqual([`one ${id}`]);
    await expect.poll(() => heard.splice(0)).toEqual([`other ${id}`]);
    one.tell({ strange: true } as unknown as MatrixId);
    await expect.poll(() => heard.splice(0)).toEqual(['other null']);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(heard.splice(0)).toEqual(['one null', 'other null']);
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(heard).toEqual([]);
    page.visibilityState = 'visible';
    stops[0]?.();
    other.close();
    page.dispatchEvent(new Event('visibilitychange'));
    expect(heard).toEqual([]);
    one.close();
  });
});

it.each(['id', 'name', 'seq'])('a note of what should be here without its %s is none', (field) => {
  const storage = memoryStorage();
  const canary = createCanary(storage);
  canary.note({ id, name: 'Costs', seq: 3, at: 5 });
  const key = storage().key(0) ?? '';
  const [[name, note]] = Object.entries(JSON.parse(storage().getItem(key) ?? '')) as [[string, object]];
  storage().setItem(key, JSON.stringify({ [name]: { ...note, [field]: undefined }, other: note }));
  expect(canary.notes()).toEqual([note]);
});

it('of answers about all matrices twenty thousand of a kind are read, the first ones', () => {
  const storage = memoryStorage();
  const same = Array.from({ length: 20_001 }, (_, at) => `key ${at}`);
  createOrganisationAnswers(storage).save({ same, different: same.slice(1), bothRight: [] });
  const read = createOrganisationAnswers(storage).read();
  expect([read.same.length, read.same[0], read.same.at(-1)]).toEqual([20_000, 'key 0', 'key 19999']);
  expect([read.different.length, read.different.at(-1)]).toEqual([20_000, 'key 20000']);
});

describe('a write at once that is broken off', () => {
  it.each([
    ['with the word of the browser', new DOMException('Full.', 'QuotaExceededError'), 'QuotaExceededError'],
    ['as broken off where it says nothing', null, 'AbortError'],
  ])('is refused %s', async (_, error, name) => {
    const transaction = {
      error,
      objectStore: () => ({ get: () => ({}), add: () => ({}), put: () => ({}), delete: () => ({}) }),
      commit: () => undefined,
      onabort: () => undefined,
      onerror: (__: unknown) => undefined,
    };
    const write = { head: { id }, journal: [], put: new Map(), removed: new Map() };
    const refused = writeAtOnce({ transaction: () => transaction } as never, write as never);
    const stopPropagation = vi.fn();
    transaction.onerror({ stopPropagation });
    transaction.onabort();
    await expect(refused).rejects.toMatchObject({ name });
    expect(stopPropagation).toHaveBeenCalledTimes(1);
  });
});
