// The edges of looking over all matrices: files that are refused, twins, groups, sentences, and readings that overlap.
import { describe, expect, it, vi } from 'vitest';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { BOUNDS } from '../../src/exchange/contract/bounds';
import { memoryLibrary } from '../../src/session/memoryLibrary';
import { openMatrixFile } from '../../src/session/organisation/openMatrixFile';
import { openOrganisationBoard } from '../../src/session/organisation/organisationBoard';
import { createOrganisationAnswers } from '../../src/storage/organisationAnswers';
import { named } from '../support/members';
import { NOON, surroundings, TODAY } from '../support/memorySession';
import { memoryStorage } from '../support/storage';

const of = (name: string, group?: string): Matrix => {
  const made = named(name, '| Lead = Ann Lee | Engineer\nPlan | A | R');
  return group === undefined ? made : { ...made, settings: { ...made.settings, group } };
};

function board(matrices: readonly Matrix[], files: Readonly<Record<string, () => Promise<Matrix>>> = {}) {
  const library = memoryLibrary(surroundings(), matrices);
  return openOrganisationBoard({
    library,
    now: () => NOON,
    today: () => TODAY,
    answers: createOrganisationAnswers(memoryStorage()),
    openFile: (file) => files[file.name]?.() ?? Promise.reject(new Error('No such file.')),
  });
}
const chosen = (path: string) => ({ path, latest: async () => new File([], path) });
const names = ({ store }: ReturnType<typeof board>) =>
  store.getState().organisation.members.map(({ name, group }) => `${group} ${name}`);

describe('a file of a folder', () => {
  const sized = (size: number, read: () => Promise<ArrayBuffer>) =>
    ({ name: 'a.csv', size, arrayBuffer: read }) as File;

  it('is read up to the largest that any file may be, and refused one byte above without being read', async () => {
    const read = vi.fn(() => Promise.reject(new Error('It was read.')));
    await expect(openMatrixFile(sized(BOUNDS.fileBytes, read))).rejects.toThrow('It was read.');
    await expect(openMatrixFile(sized(BOUNDS.fileBytes + 1, read))).rejects.toThrow(
      'This file is larger than any matrix can be.',
    );
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('by its path is in the group of its folder, unless the matrix says another', async () => {
    const all = board([], {
      'top.json': async () => of('Top'),
      'repo/one.json': async () => of('One'),
      'repo/finance/two.json': async () => of('Two'),
      'repo/finance/deep/three.json': async () => of('Three'),
      'repo/finance/four.json': async () => of('Four', 'Own'),
    });
    const paths = ['top.json', 'repo/one.json', 'repo/finance/two.json', 'repo/finance/deep/three.json'];
    await all.addFiles([...paths, 'repo/finance/four.json'].map(chosen));
    expect(names(all)).toEqual([' Top', 'finance Three', 'finance Two', 'Own Four', 'repo One']);
  });

  it.each([
    ['a sentence', new Error('It is torn.'), 'It is torn.'],
    ['nothing', new Error(''), 'It could not be read.'],
    ['no error', 'torn', 'It could not be read.'],
  ])('that fails with %s is told with one', async (_, error, reason) => {
    const all = board([of('Here')], { 'torn.json': () => Promise.reject(error) });
    await all.addFiles([chosen('torn.json')]);
    expect(all.store.getState().uncounted).toEqual([{ name: 'torn.json', reason }]);
    expect(names(all)).toEqual([' Here']);
  });

  it('that is the twin of another file is told by that one', async () => {
    const twin = of('Twin');
    const all = board([], { 'a.json': async () => twin, 'b.json': async () => twin });
    await all.addFiles(['a.json', 'b.json'].map(chosen));
    expect(all.store.getState().uncounted).toEqual([
      { name: 'b.json', reason: 'It is the same matrix as in a.json, which is counted.' },
    ]);
  });
});

it('members stand by group and then by name, as people count', async () => {
  const all = board([of('Two', 'B'), of('Ten 10', 'A'), of('Ten 9', 'A'), of('One', 'B'), of('None')]);
  await all.read();
  expect(names(all)).toEqual([' None', 'A Ten 9', 'A Ten 10', 'B One', 'B Two']);
});

it('all figures are in view before any rule has run, and with them what is not counted', async () => {
  const all = board([of('One'), of('Two'), of('Three')], {
    'torn.json': () => Promise.reject(new Error('Torn.')),
  });
  const seen: string[] = [];
  all.store.subscribe(({ organisation: { members, totals }, uncounted }) => {
    seen.push(`${members.length} members, ${totals.checked} checked, ${uncounted.length} not counted`);
  });
  await all.addFiles([chosen('torn.json')]);
  expect(seen).toContain('3 members, 0 checked, 1 not counted');
  expect(seen.at(-1)).toBe('3 members, 3 checked, 1 not counted');
});

it('a newer reading takes the place of one that is not done, whose end is no error', async () => {
  const all = board([of('One'), of('Two')]);
  const first = all.read();
  const second = all.read();
  await expect(Promise.all([first, second])).resolves.toEqual([undefined, undefined]);
  expect(all.store.getState()).toMatchObject({ progress: null, readAt: NOON });
  expect(names(all)).toEqual([' One', ' Two']);
});

it('an answer that comes while others are taken in is in what is shown, and one during a reading is no error', async () => {
  const all = board([of('One'), of('Two')]);
  await all.read();
  const { organisation } = all.store.getState();
  const [question] = organisation.people.questions;
  if (!question?.others[0]) throw new Error('Ann Lee is in two matrices.');
  const pair = [question.one.key, question.others[0].key].sort().join('/');
  await Promise.all([all.answer({ bothRight: ['x'] }), all.answer({ different: [pair] })]);
  expect(all.store.getState().organisation.people.questions).toEqual([]);
  const reading = all.read();
  await Promise.all([all.answer({ different: [] }), reading]);
  expect(all.store.getState().organisation.people.questions).toHaveLength(1);
});
