// A cell of remarks that only refers to a footnote, and footnotes that nothing refers to: none is lost without a word.
import { describe, expect, test } from 'vitest';
import { readFile } from '../reading';

const TABLE = (remark: string, notes: readonly string[]) =>
  [
    'Task,Dev,Ops,Remarks',
    `Build,R,A,${remark}`,
    'Ship,A,R,',
    'Watch,A,R,by 6 am',
    ',,,',
    ...notes.map((note) => `"${note}",,,`),
  ].join('\n');

const NOTES = ['(1) orders tried and taken, providers included', '(2) hosting divided by orders'];
const LETTERS = ['a) the lead signs for the way', 'b) without it no vote is taken'];

async function read(remark: string, notes: readonly string[]) {
  const { matrix, problems } = await readFile(TABLE(remark, notes), 'plan.csv');
  const row = Object.values(matrix.activities).find(({ name }) => name === 'Build');
  return { notes: row?.notes, problems, names: Object.values(matrix.activities).map(({ name }) => name) };
}

describe('a remark that refers to a footnote', () => {
  test('is what the footnote says, where it is nothing but the mark', async () => {
    const { notes, problems } = await read('(1)', NOTES);
    expect(notes).toBe('orders tried and taken, providers included');
    expect(problems.join('\n')).not.toContain('orders tried');
    expect(problems.join('\n')).toContain('“(2) hosting divided by orders” is a note below the table');
  });

  test.each(['(3)', 'see remark z', 'note the time'])(
    'stays as it is where there is none: %s',
    async (remark) => {
      expect((await read(remark, NOTES)).notes).toBe(remark);
    },
  );
});

test('lines “a)” and “b)” below a table are told where nothing refers to them', async () => {
  const { problems, names } = await read('', LETTERS);
  for (const note of LETTERS)
    expect(problems.join('\n')).toContain(`“${note}” is a note below the table and was skipped.`);
  expect(names).toEqual(['Build', 'Ship', 'Watch']);
});
