// A second copy in the place of a matrix of which only parts are left.
import { expect, it } from 'vitest';
import { readMatrix } from '../../src/storage/matrixStore';
import { putBack } from '../../src/storage/putBack';
import type { HeadRow } from '../../src/storage/tables';
import { CREATED } from '../support/openTab';
import { changeOf, lettersOf, named, twoTabs } from '../support/twoKeepers';

const rows = Object.keys(named.activities);
const roles = Object.keys(named.roles);
const [row = '', other = ''] = rows;
const [role = ''] = roles;
const letter = (turn: number) => ({
  op: 'replace' as const,
  path: ['activities', row, 'assignments', role],
  value: lettersOf(row, role, turn),
});

/** A matrix of whose journal the copy knows the first number alone, and a row more than the copy has. */
async function halfGone() {
  const world = await twoTabs();
  const { database, tabs, keep } = world;
  for (const turn of [1, 2, 3]) await keep(tabs[0], [letter(turn)], true);
  const { [other]: _, ...activities } = named.activities as { [id: string]: unknown };
  const copy = { ...named, activities } as typeof named;
  return { ...world, copy, restored: { ...changeOf(copy, []), id: 'restored-0000001' }, database };
}

it.each([
  ['gone', undefined],
  ['damaged', [] as unknown as HeadRow['fields']],
])('it takes the place of all that is left where the record is %s', async (_, fields) => {
  const { database, copy, restored, asStored, expectOwnLetters, reload, tabs } = await halfGone();
  await database.use<unknown>(() =>
    fields ? database.matrices.update(named.id, { fields }) : database.matrices.delete(named.id),
  );
  const version = { matrixId: named.id, id: CREATED.id, changeId: CREATED.id, name: 'Agreed' };
  await database.use(() => database.versions.put(version));
  await putBack(1, database, copy, restored);
  expect((await asStored()).head).toMatchObject({ seq: 2, changedAt: restored.at });
  // With the row that the copy does not have, letters of it would be read by another codebook.
  expect(await expectOwnLetters()).toEqual(copy);
  await reload(0);
  expect(await tabs[0].keeper.journal()).toEqual([restored]);
  expect(await tabs[0].keeper.versions()).toEqual([version]);
});

it('it is written on from its own number, though the journal before it was longer', async () => {
  const { database, copy, restored, keep, reload, tabs, expectOwnLetters } = await halfGone();
  await database.use(() => database.matrices.delete(named.id));
  await putBack(1, database, copy, restored);
  await reload(0);
  for (const [turn, atOnce] of [true, false, true].entries()) await keep(tabs[0], [letter(9 + turn)], atOnce);
  expect(await expectOwnLetters()).toEqual(tabs[0].memory);
  expect((await readMatrix(database, named.id))?.head.seq).toBe(5);
  expect(await tabs[0].keeper.journal()).toHaveLength(4);
});
