// Signs of one's own with a legend: each is read by it, or asked about, and the letters that they were given are not told to a person.
import { expect, test } from 'vitest';
import { readFile } from './reading';

const ROWS = ['Item,SRE,Sales,Buyer', 'Drain a pool,■X,.,~', 'Take a copy,X,■,~', 'Call the bridge,.,■X,X'];
const withLegend = (said: string) => `${said},,,\n,,,\n${ROWS.join('\n')}`;

test('a wave that a legend explains is a letter', async () => {
  const { matrix, problems, questions } = await readFile(
    withLegend('Legend: X = does the work; ■ = accountable; ~ = asked first; . = gets told'),
  );
  expect(questions).toEqual([]);
  expect(problems).toEqual([]);
  const [first] = Object.values(matrix.activities);
  const meaning = (letter: string) => matrix.scheme.codes.find((code) => code.letter === letter)?.meaning;
  const read = Object.values(first?.assignments ?? {}).map((letters) => [...letters].map(meaning).sort());
  expect(read).toEqual([['does', 'owns'], ['hears'], ['advises']]);
});

test('one that it explains in unknown words is asked about', async () => {
  const { questions } = await readFile(
    withLegend('Legend: X = does the work; ■ = accountable; ~ = sings along; . = gets told'),
  );
  expect(questions).toEqual(['letter-~']);
});

test('another sign in a cell is told beside the signs of the file', async () => {
  const { problems } = await readFile(
    withLegend('Legend: X = does the work; ■ = accountable; . = gets told').replace('~', '§§'),
  );
  expect(problems.find((problem) => problem.includes('§§'))).toMatch(/“§§” is not one of the letters .*■/);
});
