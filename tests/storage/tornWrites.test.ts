// A write that lands among rows of another codebook, and one that finds what is stored damaged.
import { expect, it } from 'vitest';
import type { Patch } from '../../src/domain/matrix/change';
import { applyPatches } from '../../src/domain/matrix/patching';
import type { Database } from '../../src/storage/database';
import { findDamage } from '../../src/storage/findDamage';
import { wholeOf } from '../../src/storage/matrixStore';
import type { HeadRow } from '../../src/storage/tables';
import { changeOf, lettersOf, named, twoTabs } from '../support/twoKeepers';

const [row = ''] = Object.keys(named.activities);
const roles = Object.keys(named.roles);
const [role = '', another = ''] = roles;
const NEW = { id: 'role-new-00000001', name: 'New', order: 'zz', kind: 'core', holders: {} };
const letter = (turn: number, id = role): Patch => ({
  op: 'replace',
  path: ['activities', row, 'assignments', id],
  value: lettersOf(row, id, turn),
});
const rename = (value: string): Patch => ({ op: 'replace', path: ['name'], value });

it.each([
  ['a name', [rename('New')]],
  ['letters', [letter(7)]],
])(
  'where another tab has written all again, %s that was kept at once leaves every letter right',
  async (_, patches) => {
    const { database, tabs, catchUp, clear, keep, expectOwnLetters } = await twoTabs();
    const [one, other] = tabs;
    await clear();
    await catchUp(one);
    await keep(other, patches, true);
    expect(await findDamage(database)).toEqual([]);
    expect(await expectOwnLetters()).toEqual(other.memory);
    await catchUp(one);
    expect(one.memory).toEqual(other.memory);
  },
);

it('numbers go on from those of a tab that was ahead, of which no row is left among the others', async () => {
  const { tabs, catchUp, clear, keep, expectOwnLetters, asStored } = await twoTabs();
  const [one, other] = tabs;
  for (const turn of [1, 2]) await keep(one, [letter(turn)], true);
  await keep(one, [{ op: 'add', path: ['roles', NEW.id], value: NEW }], true);
  await clear();
  await catchUp(one);
  await keep(other, [letter(7, another)], true);
  expect(await expectOwnLetters()).toEqual(other.memory);
  expect((await asStored()).head.seq).toBe(5);
  expect(await other.keeper.journal()).toHaveLength(1);
});

it.each([0, 1])(
  'what could not be written again at first is with the next try, and once, %i behind',
  async (behind) => {
    const { tabs, opened, clear, catchUp, keep, expectOwnLetters } = await twoTabs();
    let full = false;
    const { keeper } = await opened((connection) => ({
      ...connection,
      use: (work, patience) =>
        full
          ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
          : connection.use(work, patience),
    }));
    for (let turn = 0; turn < behind; turn += 1) await keep(tabs[0], [letter(turn)], true);
    await clear();
    await catchUp(tabs[0]);
    // Which lets no codebook grow, so that the head of the first try looks like that of nobody else.
    const change = changeOf(named, [rename('New')]);
    const matrix = applyPatches(named, change.patches).value;
    full = true;
    await expect(keeper.keep([change], { matrix })).rejects.toThrow('no space');
    full = false;
    expect(await keeper.keep([change], { matrix })).toEqual([change]);
    expect(await expectOwnLetters()).toEqual(matrix);
    expect(await keeper.journal()).toEqual([change]);
  },
);

/** What damages a matrix behind its tabs, and is never made to look sound by a write onto it. */
const DAMAGES: readonly [string, (database: Database) => Promise<unknown>][] = [
  ['a row is altered', (database) => alter(database, row, (value) => ({ ...value, name: 'Other' }))],
  [
    'letters are altered',
    (database) =>
      alter(database, row, ({ assignments, ...value }) => ({ ...value, assignments: `${assignments}##` })),
  ],
  [
    'letters are of another codebook',
    async (database) => {
      const { rows } = wholeOf(named);
      await database.use(() => database.part('activities').bulkPut(rows.activities ?? []));
    },
  ],
  [
    'the codebook is altered',
    (database) =>
      alterHead(database, ({ codebook, ...head }) => ({
        ...head,
        codebook: codebook && { ...codebook, roles: codebook.roles.toReversed() },
      })),
  ],
];

async function alter(database: Database, id: string, work: (value: { [field: string]: unknown }) => unknown) {
  await database.use(async () => {
    const found = await database.part('activities').get([named.id, id]);
    await database
      .part('activities')
      .update([named.id, id], { value: work(found?.value as { [field: string]: unknown }) });
  });
}

async function alterHead(database: Database, work: (head: HeadRow) => HeadRow) {
  await database.use(async () => {
    const head = await database.matrices.get(named.id);
    if (head) await database.matrices.put(work(head));
  });
}

it.each(DAMAGES)(
  'where %s, nothing is written onto it by a tab or a room, and that is told',
  async (_, damage) => {
    const { database, tabs, rows, room } = await twoTabs();
    await damage(database);
    const before = await rows();
    const change = changeOf(named, [letter(7)]);
    const refused = { name: 'NotKept', forGood: true, message: expect.stringContaining('is damaged') };
    await expect(tabs[0].keeper.keep([change], {})).rejects.toMatchObject(refused);
    const store = await room();
    await expect(store.write(1, () => ({ changes: [change], updates: [] }))).rejects.toMatchObject(refused);
    expect(await rows()).toEqual(before);
  },
);

it('a tab takes no record that is damaged for its own, and writes all again with its next edit', async () => {
  const { database, tabs, keep, expectOwnLetters } = await twoTabs();
  await DAMAGES[3]?.[1](database);
  await expect(tabs[0].keeper.catchUp({ matrix: named })).rejects.toThrow('is damaged');
  await keep(tabs[0], [letter(7)], true);
  expect(await expectOwnLetters()).toEqual(tabs[0].memory);
});
