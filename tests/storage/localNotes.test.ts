// What is noted in local storage, beside the database: every one of them does without it, and believes nothing in it.
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/matrix/change';
import type { CalendarDate } from '../../src/domain/matrix/date';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { createCanary } from '../../src/storage/canary';
import { createOrganisationAnswers } from '../../src/storage/organisationAnswers';
import { createOwnName } from '../../src/storage/ownName';
import { createSeenDays } from '../../src/storage/seenDays';
import { createUnwritten } from '../../src/storage/unwritten';
import { createViewSettings } from '../../src/storage/viewSettings';
import { memoryStorage } from '../support/storage';

const id = 'matrix-000000001' as MatrixId;
const other = 'matrix-000000002' as MatrixId;
const note = { id, name: 'Costs', seq: 3, at: 5 };
const today = '2026-11-21' as CalendarDate;
const answers = { same: ['a'], different: ['b'], bothRight: ['c'] };

function changeWith(patches: number): Change {
  const patch = { op: 'replace', path: ['name'], value: 'Costs' } as const;
  const list = Array.from({ length: patches }, () => patch);
  return { id: 'change-0000000001', label: 'rename', at: 1, client: 'tab', patches: list, inverse: list };
}

/** How each writes something, what it reads then, and what it reads where there is nothing. */
const NOTES = [
  {
    what: 'what should be in the database',
    checks: true,
    write: (storage: () => Storage) => createCanary(storage).note(note),
    read: (storage: () => Storage) => createCanary(storage).notes(),
    written: [note],
    nothing: [],
  },
  {
    what: 'answers about all matrices',
    checks: true,
    write: (storage: () => Storage) => createOrganisationAnswers(storage).save(answers),
    read: (storage: () => Storage) => createOrganisationAnswers(storage).read(),
    written: answers,
    nothing: { same: [], different: [], bothRight: [] },
  },
  {
    what: 'the own name',
    checks: false,
    write: (storage: () => Storage) => createOwnName(storage).save('  Ann Lee '),
    read: (storage: () => Storage) => createOwnName(storage).read(),
    written: 'Ann Lee',
    nothing: '',
  },
  {
    what: 'changes that are not written',
    checks: true,
    write: (storage: () => Storage) =>
      createUnwritten('page', storage).note(id, { after: 2, changes: [changeWith(1)] }),
    read: (storage: () => Storage) => createUnwritten('next', storage).read(id),
    written: [{ after: 2, changes: [changeWith(1)] }],
    nothing: [],
  },
  {
    what: 'how a matrix was viewed',
    checks: false,
    write: (storage: () => Storage) => createViewSettings(storage).save(id, { density: 'compact' }),
    read: (storage: () => Storage) => createViewSettings(storage).read(id),
    written: { density: 'compact' },
    nothing: undefined,
  },
] as const;

const forbidden = (): Storage => {
  throw new DOMException('Forbidden.', 'SecurityError');
};

describe.each(NOTES)('$what', ({ write, read, written, nothing }) => {
  it('is there at the next start', () => {
    const storage = memoryStorage();
    expect(read(storage)).toEqual(nothing);
    write(storage);
    expect(read(storage)).toEqual(written);
  });

  it('costs nothing where the browser forbids it', () => {
    expect(() => write(forbidden)).not.toThrow();
    expect(read(forbidden)).toEqual(nothing);
  });
});

// A name may be any text, and how a matrix was viewed is checked by those who read it.
describe.each(NOTES.filter(({ checks }) => checks))('$what', ({ write, read, nothing }) => {
  it.each(['nonsense{', 'null', '7', '[null]', '{"same":7,"x":null}'])(
    'is not read from %s, which somebody else wrote',
    (text) => {
      const storage = memoryStorage();
      write(storage);
      storage().setItem(storage().key(0) ?? '', text);
      expect(read(storage)).toEqual(nothing);
    },
  );
});

describe('days on which the app was seen', () => {
  it('go up by one with each other day, however far the clock jumps', () => {
    const storage = memoryStorage();
    const days = ['2026-11-21', '2026-11-21', '2026-11-22', '2099-01-01', '2026-11-22'];
    expect(days.map((day) => createSeenDays(storage).count(day as CalendarDate))).toEqual([1, 1, 2, 3, 4]);
  });

  it('begin again where the count cannot be read, and are none where nothing can be kept', () => {
    const storage = memoryStorage();
    storage().setItem('answerable:seen-days', '2026-11-20 many');
    expect(createSeenDays(storage).count(today)).toBe(1);
    expect(createSeenDays(forbidden).count(today)).toBe(0);
  });
});

describe('changes that are not written', () => {
  it('of several pages are found beside each other, and of another matrix are left alone', () => {
    const storage = memoryStorage();
    createUnwritten('one', storage).note(id, { after: 1, changes: [changeWith(1)] });
    createUnwritten('two', storage).note(id, { after: 2, changes: [changeWith(1)] });
    createUnwritten('one', storage).note(other, { after: 3, changes: [changeWith(1)] });
    const next = createUnwritten('next', storage);
    expect(next.read(id).map(({ after }) => after)).toEqual([1, 2]);
    next.forget(id);
    expect(next.read(id)).toEqual([]);
    expect(next.read(other)).toHaveLength(1);
  });

  it('are noted up to 500 patches, and a longer list leaves no older note behind', () => {
    const storage = memoryStorage();
    const page = createUnwritten('page', storage);
    page.note(id, { after: 1, changes: [changeWith(250), changeWith(250)] });
    expect(page.read(id)).toHaveLength(1);
    page.note(id, { after: 1, changes: [changeWith(250), changeWith(251)] });
    expect(page.read(id)).toEqual([]);
  });

  it('are forgotten when they are written', () => {
    const storage = memoryStorage();
    const page = createUnwritten('page', storage);
    page.note(id, { after: 1, changes: [changeWith(1)] });
    page.note(id, { after: 2, changes: [] });
    expect(storage().length).toBe(0);
  });
});

it('what should be in the database is known for each matrix, and forgotten alone', () => {
  const canary = createCanary(memoryStorage());
  canary.note(note);
  canary.note({ ...note, id: other });
  canary.note({ ...note, seq: 4 });
  expect(canary.notes().map(({ id: one, seq }) => [one, seq])).toEqual([
    [id, 4],
    [other, 3],
  ]);
  canary.forget(id);
  expect(canary.notes().map(({ id: one }) => one)).toEqual([other]);
});

it('a matrix whose id is part of another one, or of a name of ours, is forgotten alone', () => {
  const storage = memoryStorage();
  const settings = createViewSettings(storage);
  const keys = [`answerable:look:${id}-2`, 'answerable-answer:round-0000000001:ann', 'answerable:look:x'];
  for (const key of [...keys, `answerable:look:${id}`, `answerable-rehearsal ${id} lost`])
    storage().setItem(key, '{}');
  settings.forget(id);
  settings.forget('answerable-answer' as MatrixId);
  expect(keys.map((key) => storage().getItem(key))).toEqual(['{}', '{}', '{}']);
  expect(storage().length).toBe(keys.length);
});

it('the own name lasts until the page is left where it cannot be kept', () => {
  const name = createOwnName(forbidden);
  name.save('Ann');
  expect(name.read()).toBe('Ann');
});

it('answers that are too long or too many are left out, and the others stay', () => {
  const storage = memoryStorage();
  const same = ['x'.repeat(2_000), 'x'.repeat(2_001), 7 as unknown as string, 'y'];
  createOrganisationAnswers(storage).save({ ...answers, same });
  expect(createOrganisationAnswers(storage).read().same).toEqual(['x'.repeat(2_000), 'y']);
});
