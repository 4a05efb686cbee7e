// A file in which a merge left something open, as the import dialog opens it: a comparison of three, place by place.
import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/domain/matrix/ids';
import type { Activity, Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { clashInWords } from '../../../src/domain/merge/clashInWords';
import { mergeMatrices } from '../../../src/domain/merge/mergeMatrices';
import { canonicalText } from '../../../src/exchange/canonical/canonicalText';
import { makeImportJob } from '../../../src/exchange/work/importJob';
import { countedIds } from '../../support/memorySession';

const base = matrixFromSketch(`
               | Clerk | Manager | Board
  Pay invoice  | R     | A       | C
  Chase debts  | R     | A       |`);
const board = idOf<RoleId>('Board');
const invoice = idOf<Activity['id']>('Pay invoice');

const put = (letters: string): Matrix => {
  const activity = base.activities[invoice];
  const assignments = { ...activity?.assignments, [board]: letters };
  return { ...base, activities: { ...base.activities, [invoice]: { ...activity, assignments } } } as Matrix;
};
const sides = { base, ours: put('I'), theirs: put('R') };

function withClashes(): string {
  const { matrix, clashes } = mergeMatrices(sides);
  return canonicalText(matrix, {
    clashes: clashes.map((clash) => ({ ...clash, words: clashInWords(clash, sides) })),
  });
}

/** As git writes it with merge.conflictStyle diff3, or without the version before. */
function withMarks(style: 'diff3' | 'merge'): string {
  const [ours, before, theirs] = [sides.ours, base, sides.theirs].map((side) =>
    canonicalText(side).split('\n'),
  );
  return (ours ?? [])
    .flatMap((line, at) => {
      if (line === theirs?.[at]) return [line];
      const middle = style === 'diff3' ? ['||||||| 1234567', before?.[at] ?? ''] : [];
      return ['<<<<<<< HEAD', line, ...middle, '=======', theirs?.[at] ?? '', '>>>>>>> theirs'];
    })
    .join('\n');
}

async function opened(text: string) {
  const job = makeImportJob(countedIds());
  const bytes = new TextEncoder().encode(text);
  await job.open({ kind: 'file', name: 'plan.answerable.json', bytes });
  return job;
}

describe.each([
  ['the list of a merge', withClashes(), 3],
  ['conflict marks with the version before', withMarks('diff3'), 3],
  ['conflict marks without it', withMarks('merge'), 2],
])('%s', (_, text, versions) => {
  it('is compared place by place, with what each version says', async () => {
    const job = await opened(text);
    const { places, openPlaces, questions, refusal } = job.preview({});
    expect(refusal).toBeUndefined();
    expect(questions).toEqual([]);
    expect(openPlaces).toBe(1);
    expect(places).toHaveLength(1);
    expect(places[0]?.title).toContain('the letters of “Board” in activity “Pay invoice”');
    expect(places[0]?.versions).toEqual(
      [
        { side: 'base', content: '“C”' },
        { side: 'ours', content: '“I”' },
        { side: 'theirs', content: '“R”' },
      ].slice(-versions),
    );
  });

  it.each([
    ['ours', 'I'],
    ['theirs', 'R'],
  ] as const)('creates the matrix with %s once that was chosen', async (side, letters) => {
    const job = await opened(text);
    const preview = job.preview({ sides: { 0: side } });
    expect(preview.openPlaces).toBe(0);
    // The choice can still be changed.
    expect(preview.places).toHaveLength(1);
    expect(job.create().activities[invoice]?.assignments[board]).toBe(letters);
  });
});

it('marks that do not match are no sides, and the file is refused with a sentence', async () => {
  const text = withMarks('diff3').replace('>>>>>>> theirs', '');
  await expect(opened(text)).rejects.toThrow('This JSON file cannot be read');
});

it('a clash that was written by hand changes nothing that the door would not let in', async () => {
  const hostile = [
    { path: ['__proto__', 'polluted'], theirs: 1, words: 'x' },
    { path: ['activities', invoice, 'assignments'], theirs: 7, words: 'x' },
    { path: [], theirs: {}, words: 'x' },
    { path: 'roles', words: 'x' },
    { words: 'x' },
  ];
  const job = await opened(canonicalText(base, { clashes: hostile }));
  expect(job.preview({}).places).toHaveLength(2);
  job.preview({ sides: { 0: 'theirs', 1: 'theirs' } });
  expect(job.create().activities[idOf<Activity['id']>('Chase debts')]?.assignments).toEqual(
    base.activities[idOf<Activity['id']>('Chase debts')]?.assignments,
  );
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

it('a clash that a hostile file makes up is cut, and says nothing that it is not', async () => {
  const holder = { personId: { toString: 1 }, from: [], until: {} };
  const clashes = [
    {
      path: ['activities', invoice, 'name'],
      words: `${'W'.repeat(100_000)}\u0007`,
      ours: 'a',
      theirs: holder,
    },
    { path: ['activities', 'x'.repeat(1_000)], words: 'Too long a way.' },
    { path: ['name'], words: 'A calendar.', ours: { shifts: 3, source: {} }, theirs: { from: 1, until: {} } },
  ];
  const job = await opened(canonicalText(base).replace(/\}\s*$/, `,"clashes": ${JSON.stringify(clashes)}}`));
  const { places } = job.preview({});
  expect(places).toHaveLength(2);
  for (const { title, versions } of places)
    for (const said of [title, ...versions.map(({ content }) => content)]) {
      expect(said.length).toBeLessThan(2_100);
      expect(said).not.toMatch(/undefined|\[object|NaN|\p{Cc}/u);
    }
  job.preview({ sides: { 0: 'theirs', 1: 'theirs' } });
  expect(Object.values(job.create().activities).map(({ name }) => name)).toContain('Untitled activity');
});
