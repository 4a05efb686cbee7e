// A column of days without a year is told in one line, and is no problem: they are kept as they were written.
import { describe, expect, it, test } from 'vitest';
import { readFile } from './reading';

const table = (...due: readonly string[]) =>
  ['Task,Office,Depot,Due', ...due.map((day, at) => `Move ${at + 1},R,A,${day}`)].join('\n');

async function told(...due: readonly string[]) {
  const { understanding, matrix } = await readFile(table(...due));
  const { problems = [] } = understanding ?? {};
  return {
    problems: problems.filter(({ isRemark }) => !isRemark).map(({ message }) => message),
    remarks: problems.filter(({ isRemark }) => isRemark).map(({ message }) => message),
    notes: Object.values(matrix.activities).map(({ notes, dueOn }) => notes ?? dueOn),
  };
}

describe('a column of dates', () => {
  it('of everyday days is told in one line', async () => {
    const { problems, remarks, notes } = await told('15 Mar', 'done', 'asap', '2027-01-31');
    expect(problems).toEqual([]);
    expect(remarks).toEqual([
      'Under Due 3 rows have no whole date, such as “15 Mar” here. What they say was kept in the notes.',
    ]);
    expect(notes).toEqual(['Due: 15 Mar', 'Due: done', 'Due: asap', '2027-01-31']);
  });

  test.each(['31.02.2027', '01/02/2027', '2027-13-01'])(
    'that has a date of which nobody can tell the day is a problem: %s',
    async (day) => {
      expect(await told(day, '15 Mar')).toMatchObject({
        problems: [`“${day}” is not a valid Due. It was kept in the notes.`],
        remarks: ['“15 Mar” is not a valid Due. It was kept in the notes.'],
      });
    },
  );

  it('tells of several such dates in one line too', async () => {
    const { problems } = await told('01/02/2027', '03/04/2027');
    expect(problems).toEqual([
      'Under Due 2 rows have what is not valid there, such as “01/02/2027” here. It was kept in the notes.',
    ]);
  });
});
