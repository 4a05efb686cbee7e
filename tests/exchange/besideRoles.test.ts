// What stands beside the roles and is none of them: traffic lights, how often, what comes next, and sums.
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/domain/matrix/order';
import { readFile } from './reading';

const ROLES = ['Dev', 'Ops'];

async function read(lines: readonly string[]) {
  const { matrix, problems, understanding } = await readFile(lines.join('\n'), 'plan.csv');
  return {
    roles: inOrder(matrix.roles).map(({ name }) => name),
    rows: inOrder(matrix.activities).map(({ name }) => name),
    notes: inOrder(matrix.activities).map(({ notes = '' }) => notes),
    problems,
    asked: understanding?.questions.length,
  };
}

describe('a column of traffic lights', () => {
  test.each(['RAG', 'RAG last month', 'RAG (June)', 'Status Q3', 'Risk 2025', 'Ampel KW 14'])(
    'is no role, and green is asked about by nobody: %s',
    async (head) => {
      const table = [`Task,${head},Dev,Ops`, 'Build,G,A,R', 'Ship,A,R,A', 'Watch,R,C,"A, R"', 'Close,G,A,R'];
      const { roles, asked, problems } = await read(table);
      expect(roles).toEqual(ROLES);
      expect(asked).toBe(0);
      expect(problems).toEqual([]);
    },
  );

  test('is told from a role whose name only begins like it', async () => {
    const { roles } = await read(['Task,Risk team,Ops', 'Build,A,R', 'Ship,A,R', 'Watch,A,R']);
    expect(roles).toEqual(['Risk team', 'Ops']);
  });
});

describe('a column of what comes next', () => {
  test.each(['Next step', 'What now', 'Nächste Schritte'])(
    'is no role for one word of a scheme in it: %s',
    async (head) => {
      const { roles, asked } = await read([
        `Task,Dev,Ops,${head}`,
        'Build,A,R,Sign-off 3 May',
        'Ship,R,A,Union talks',
        'Watch,C,"A, R",Dry run',
        'Close,A,R,',
      ]);
      expect(roles).toEqual(ROLES);
      expect(asked).toBe(0);
    },
  );
});

describe('a line that explains one column', () => {
  const table = (...legend: string[]) => [
    'Task,Dev,Ops,Freq.',
    'Build,A,R,Q',
    'Ship,R,A,A',
    'Watch,C,"A, R",M',
    ',,,',
    ...legend,
  ];

  test.each([
    'Freq.: A = annual, Q = quarterly, M = monthly',
    'freq: A = annual; M = monthly; Q = quarterly',
  ])('explains no letter of the roles: %s', async (line) => {
    const { roles, asked, notes, problems } = await read(table(`"${line}"`));
    expect(roles).toEqual(ROLES);
    expect(asked).toBe(0);
    expect(problems).toEqual([expect.stringContaining('is a note below the table and was skipped')]);
    expect(notes.length).toBe(3);
  });

  test.each([
    'Risk: C = critical / S = serious / I = insignificant',
    'Risk: set by the board (C = high / I = low / S = some)',
  ])('makes its column none of the roles, whatever letters stand in it: %s', async (line) => {
    const { roles } = await read([
      'Task,Risk,Dev,Ops',
      'Build,C,A,R',
      'Ship,S,R,A',
      'Watch,I,C,"A, R"',
      ',,,',
      `"${line}",,,`,
    ]);
    expect(roles).toEqual(ROLES);
  });

  test('leaves its column a role where its words are those of roles', async () => {
    const { roles } = await read([
      'Task,Risk,Ops',
      'Build,A,R',
      'Ship,C,A',
      'Watch,A,R',
      ',,',
      '"Risk: A = has the final say"',
    ]);
    expect(roles).toEqual(['Risk', 'Ops']);
  });

  test('explains the letters where its words are those of roles, whatever the column is called', async () => {
    const { matrix, problems } = await readFile(
      [
        'Roles,Dev,Ops',
        'Build,A,R',
        'Ship,R,A',
        ',,',
        '"Roles: A = does the work, R = has the final say"',
      ].join('\n'),
      'plan.csv',
    );
    const meanings = matrix.scheme.codes.map(({ letter, meaning }) => `${letter} ${meaning}`);
    expect(meanings).toEqual(expect.arrayContaining(['A does', 'R owns']));
    expect(problems.join('\n')).not.toContain('was skipped');
  });
});

describe('a line that explains a word, below the table', () => {
  test.each(['Numbers = how many people are needed', 'Days = Arbeitstage im Projekt'])(
    'is no activity that nobody has: %s',
    async (line) => {
      const { rows, problems } = await read(['Task,Dev,Ops', 'Build,A,R', 'Ship,R,A', `${line},,`]);
      expect(rows).toEqual(['Build', 'Ship']);
      expect(problems).toEqual([expect.stringContaining('is a note below the table')]);
    },
  );

  test('is an activity where it has letters', async () => {
    const { rows } = await read(['Task,Dev,Ops', 'Build,A,R', 'Budget = plan,R,A']);
    expect(rows).toContain('Budget = plan');
  });
});

describe('a row of sums', () => {
  test.each(['Total', 'Summe', 'Grand total', 'Totale', 'Итого'])(
    'is no activity that nobody has: %s',
    async (name) => {
      const { rows } = await read(['Task,Days,Dev,Ops', 'Build,12,A,R', 'Ship,8,R,A', `${name},20,,`]);
      expect(rows).toEqual(['Build', 'Ship']);
    },
  );

  test.each(['Total knee replacement', 'Total recall'])('is told from an activity: %s', async (name) => {
    const { rows } = await read(['Task,Days,Dev,Ops', 'Build,12,A,R', `${name},8,,`, 'Ship,20,R,A']);
    expect(rows).toContain(name);
  });

  test('has nothing but numbers beside it', async () => {
    const { rows } = await read(['Task,Days,Dev,Ops', 'Build,12,A,R', 'Total,to be done,,', 'Ship,20,R,A']);
    expect(rows).toContain('Total');
  });
});
