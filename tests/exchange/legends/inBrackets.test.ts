// "x = does it, (x) = is asked": the same sign in brackets is another one.
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../src/domain/matrix/order';
import { readFile } from '../reading';

const TABLE = ['Task,Dev,Ops,Desk', 'Build,x,(x),o', 'Ship,o,x,(x)', 'Watch,x,o,'];

async function meaningsOf(...legend: string[]) {
  const { matrix, problems, understanding } = await readFile(
    [...TABLE, ',,,', ...legend.map((line) => `"${line}",,,`)].join('\n'),
    'plan.csv',
  );
  const roles = inOrder(matrix.roles);
  const meaningOf = (letter: string) => matrix.scheme.codes.find((code) => code.letter === letter)?.meaning;
  const rows = inOrder(matrix.activities).map(({ assignments }) =>
    roles.map(({ id }) => meaningOf(assignments[id] ?? '')).join(' '),
  );
  return { rows, problems, asked: understanding?.questions.length };
}

describe('a sign that a legend has with and without brackets', () => {
  test.each([
    'x = does it, (x) = is asked, o = has the final say',
    'X = does the work, (X) = is asked, O = has the final say',
    'x: zuständig, (x): wird gefragt, o: entscheidet',
    '(x) = is asked, x = does it, o = has the final say',
  ])('means two things: %s', async (line) => {
    const { rows, problems, asked } = await meaningsOf(line);
    expect(rows.map((row) => row.trim())).toEqual(['does advises owns', 'owns does advises', 'does owns']);
    expect(problems).toEqual([]);
    expect(asked).toBe(0);
  });

  test('means two things where each is explained in a cell of its own', async () => {
    const legend = 'x = zuständig;(x) = wird um Rat gefragt;o = trägt die Gesamtverantwortung';
    const table = ['Aufgabe;Dev;Ops;Desk', 'Bauen;x;(x);o', 'Liefern;o;x;(x)', 'Warten;x;o;'];
    const { matrix, problems } = await readFile([legend, ';;;', ...table].join('\n'), 'plan.csv');
    const meanings = matrix.scheme.codes.map(({ meaning }) => meaning);
    expect(meanings.sort()).toEqual(['advises', 'does', 'owns']);
    expect(problems).toEqual([]);
  });

  test('is one where the legend has it without only', async () => {
    const { rows } = await meaningsOf('x = does it, o = has the final say');
    expect(rows[0]).toContain('does does owns');
  });
});

test('a sign takes no letter that the file has for something else', async () => {
  const { matrix } = await readFile(
    [
      'Task,Dev,Ops',
      'Build,X,(X)',
      'Ship,O,X',
      'Watch,"X, O",i',
      ',,',
      '"X = does it, O = has the final say, (X) = is asked, i = is told"',
    ].join('\n'),
    'plan.csv',
  );
  const letters = matrix.scheme.codes.map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(letters.length);
  expect(matrix.scheme.codes.map(({ meaning }) => meaning).sort()).toEqual([
    'advises',
    'does',
    'hears',
    'owns',
  ]);
});
