// Several names in one cell: told apart by what the file itself shows, and asked only where it does not.
import { describe, expect, test } from 'vitest';
import { readFile } from '../reading';

const HEAD = 'Task;Accountable;Responsible;Consulted;Informed;Budget';

async function read(...rows: readonly string[]) {
  const { understanding, matrix } = await readFile([HEAD, ...rows].join('\n'), 'plan.csv');
  const { questions = [], problems = [] } = understanding ?? {};
  return {
    roles: Object.values(matrix.roles).map(({ name }) => name),
    questions,
    told: problems.filter(({ message }) => message.includes('was read as')),
  };
}

const known = (sign: string) => [
  `Plan;Desk;Desk${sign}Plant;Legal${sign}Crew;Board;`,
  `Build;Plant;Plant${sign}Crew;Legal;Desk${sign}Board;`,
  'Run;Crew;Board;Plant;Legal;',
];

describe('names with a stroke between them', () => {
  test.each([' / ', '/', ' + ', '+', ' & ', ' and ', ' und ', ' et ', ' y ', ' e '])(
    'are several where each stands alone elsewhere, told as a remark: “%s”',
    async (sign) => {
      const { roles, questions, told } = await read(...known(sign));
      expect([...roles].sort()).toEqual(['Board', 'Crew', 'Desk', 'Legal', 'Plant']);
      expect(questions).toEqual([]);
      expect(told.map(({ isRemark }) => isRemark)).toEqual([true, true, true, true]);
    },
  );

  test.each([' / ', '/', ' + '])('are several where the file has the habit: “%s”', async (sign) => {
    const { roles, questions } = await read(...known(sign), `Test;Desk;Crew${sign}Outside tester;;;`);
    expect(roles).toContain('Outside tester');
    expect(questions).toEqual([]);
  });

  test('are several where a part stands alone in a column beside', async () => {
    const { roles, questions } = await read('Plan;Desk;Desk / Finance;;Crew;Finance', 'Run;Crew;Desk;;Crew;');
    expect(roles).toContain('Finance');
    expect(questions).toEqual([]);
  });

  test.each([
    ['and no part is known', 'Test;Desk;Red team / Blue team;;;'],
    ['and another sign stands between them', 'Test;Desk;Desk and Order;;;'],
    ['and it may be a role and who holds it', 'Test;Desk;QA/Jerry;;;', 'Try;QA;QA;;;'],
  ])('are asked about where the file has the habit %s', async (_, ...rows) => {
    const { questions } = await read(...known(' / '), ...rows);
    expect(questions.map(({ id }) => id)).toEqual(['joined']);
  });

  test('are asked about where one part is known and no habit shows', async () => {
    const { questions } = await read('Plan;Data;Data/Platform;;Crew;', 'Run;Crew;Data;;Crew;');
    expect(questions[0]?.because).toBe('Its parts are not all used alone in other cells.');
  });
});
