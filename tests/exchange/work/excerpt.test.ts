// The tables of a file as the import dialog shows them: what is asked about is marked on its own cell.
import { expect, test } from 'vitest';
import { openFile } from '../../../src/exchange/opening/openFile';
import { understand } from '../../../src/exchange/understand/forms/understand';
import type { Corrections } from '../../../src/exchange/understand/reading/corrections';
import { withExcerpts } from '../../../src/exchange/work/excerpt';
import { countingIds } from '../reading';

async function shown(text: string, corrections: Corrections, name = 'plan.csv') {
  const bytes = new TextEncoder().encode(text);
  const opened = await openFile({ bytes, name }, { newId: countingIds() });
  if (opened.kind !== 'source') throw new Error('Expected a table.');
  return withExcerpts(understand(opened.source, corrections));
}

async function askedIn(text: string, corrections: Corrections = {}): Promise<string[]> {
  return (await shown(text, corrections)).flatMap(({ excerpt }) =>
    excerpt.flatMap(({ row, cells, asked = {} }) =>
      Object.entries(asked).map(([column, question]) => `${row + 1} ${cells[Number(column)]}: ${question}`),
    ),
  );
}

const NAMES = 'Activity,Responsible,Accountable,Informed\nPlan,Dev,PO,x\nShip,"Ops, x",PO,Dev';

test('a mark among names is marked in each cell that holds it, until it is answered', async () => {
  const asked = 'What does “x” mean in a list of names?';
  expect(await askedIn(NAMES)).toEqual([`2 x: ${asked}`, `3 Ops, x: ${asked}`]);
  expect(await askedIn(NAMES, { nameUses: { x: 'nobody' } })).toEqual([]);
});

test('an unknown letter is marked where it stands alone and beside others', async () => {
  const text = 'Activity,Dev,Ops\nPlan,R,Z\nBuild,A,Z\nShip,"R, Z",A';
  const asked = 'What does “Z” mean?';
  expect(await askedIn(text)).toEqual([`2 Z: ${asked}`, `3 Z: ${asked}`, `4 R, Z: ${asked}`]);
});

test('names that may be several roles are marked, the head and other names are not', async () => {
  const text = 'Activity,Responsible,Accountable\nPlan,Coders and Lily,PO\nShip,Ops,PO';
  expect(await askedIn(text)).toEqual(['2 Coders and Lily: “Coders and Lily”: one role or several?']);
});

// A problem named row 7, and below the title of the table that row stood as number 5.
test.each([
  ['plan.csv', 'Duties of the shop\n\nActivity,Dev,Ops\nPlan,R,A\nBuild,A,R', [3, 4, 5]],
  ['plan.csv', 'Activity,Dev,Ops\nPlan,R,A', [1, 2]],
  ['plan.md', '# Duties\n\n| Activity | Dev | Ops |\n|-|-|-|\n| Plan | R | A |', [3, 5]],
])('rows of %s are numbered as problems name them: %j', async (name, text, numbers) => {
  const [table] = await shown(text, {}, name);
  expect(table?.excerpt.map(({ number }) => number)).toEqual(numbers);
});
