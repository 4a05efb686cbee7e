// "R 1)", "Ship 2)": the mark that German files put behind a letter or a name.
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../src/domain/matrix/order';
import { readFile } from '../reading';

async function read(name: string, cell: string, ...notes: string[]) {
  const table = ['Task,Dev,Ops', `${name},${cell},A`, 'Build,A,R', 'Watch,C,"A, R"', ',,', ...notes];
  const { matrix, problems } = await readFile(table.join('\n'), 'plan.csv');
  const [row] = inOrder(matrix.activities);
  const [dev] = inOrder(matrix.roles);
  if (!row || !dev) throw new Error('The table has a row and a role.');
  return {
    name: row.name,
    notes: row.notes,
    letters: row.assignments[dev.id],
    cell: row.cellNotes?.[dev.id] ?? row.conditions?.[dev.id],
    problems,
    rows: Object.keys(matrix.activities).length,
  };
}

describe('a mark of which only the closing bracket is written', () => {
  test.each(['R1)', 'R 1)', 'r 1)'])('behind a letter is a footnote: %s', async (cell) => {
    const { letters, cell: said, problems, rows } = await read('Ship', cell, '1) asks the publisher first,,');
    expect(letters).toBe('R');
    expect(said).toBe('asks the publisher first');
    expect(problems).toEqual([]);
    expect(rows).toBe(3);
  });

  test.each(['Ship 1)', 'Ship1)'])('behind a name is a footnote: %s', async (name) => {
    const marked = await read(name, 'R', '1) asks the publisher first,,');
    expect(marked.name).toBe('Ship');
    expect(marked.notes).toBe('asks the publisher first');
    expect(marked.problems).toEqual([]);
  });

  test('may be a star', async () => {
    const starred = await read('Ship *)', 'R', '*) until the end of May,,');
    expect(starred.name).toBe('Ship');
    expect(starred.notes).toBe('until the end of May');
  });

  test.each(['Ship (phase 1)', 'Ship (v. 1)', 'Ship 1)', 'Ship (24/1)'])(
    'stays in a name that no footnote is for, or that has brackets of its own: %s',
    async (name) => {
      const footnotes = name === 'Ship 1)' ? [] : ['1) asks the publisher first,,'];
      expect((await read(name, 'R', ...footnotes)).name).toBe(name);
    },
  );

  test('behind a letter without a footnote is kept as a note and told', async () => {
    const { letters, problems } = await read('Ship', 'R 1)');
    expect(letters).toBe('R');
    expect(problems.join('\n')).toContain('footnote “1”, which was not found');
  });
});
