// A column that a program named because nobody did is a role only where somebody has letters in it.
import { describe, expect, test } from 'vitest';
import { readFile } from '../reading';

const MADE_UP = [
  'Column1',
  'Column 12',
  'column_3',
  'Column1.1',
  'Spalte1',
  'Spalte 4',
  'Colonne1',
  'Columna1',
  'Colonna2',
  'Coluna1',
  'Kolom1',
  'Kolumna1',
  'Kolonne3',
  'Kolumn1',
  'Столбец1',
  '列1',
  '열2',
  'Unnamed: 7',
  'Unnamed: 7_level_1',
  'Field3',
  'Feld4',
  'Champ3',
  'Campo3',
  'Veld2',
  '...7',
  '_4',
];

/** Names that begin like them. */
const NAMED = [
  'Field',
  'Column',
  'Pole',
  'Columnist',
  'Field team',
  'Field 3 crew',
  'Feldleiter',
  'Champion',
  'Campo Grande',
  'Pole 3 team',
  'Cologne 1',
  'Team 1',
  'Crew 3',
  'Col. Mustard',
];

const rolesOf = async (text: string) =>
  (await readFile(text, 'plan.csv')).understanding?.roles.map(({ name }) => name);

describe.each(MADE_UP)('an empty column “%s”', (head) => {
  test('is no role, wherever it stands', async () => {
    expect(await rolesOf(`Task,Dev,Ops,${head}\nBuild,R,A,\nRun,A,R,\n`)).toEqual(['Dev', 'Ops']);
    expect(await rolesOf(`Task,Dev,${head},Ops\nBuild,R,,A\nRun,A,,R\n`)).toEqual(['Dev', 'Ops']);
  });

  test('is no role of a form without letters', async () => {
    const { understanding } = await readFile(`Task,Dev,Ops,${head}\nBuild it,,,\nRun it,,,\n`, 'plan.csv');
    expect(understanding?.roles.map(({ name }) => name)).toEqual(['Dev', 'Ops']);
  });
});

test.each(MADE_UP)('a column “%s” with letters is a role', async (head) => {
  expect(await rolesOf(`Task,Dev,Ops,${head}\nBuild,R,A,C\nRun,A,R,I\n`)).toEqual(['Dev', 'Ops', head]);
});

test.each(NAMED)('an empty column “%s” is a role that nobody has given anything yet', async (head) => {
  expect(await rolesOf(`Task,Dev,Ops,${head}\nBuild,R,A,\nRun,A,R,\n`)).toEqual(['Dev', 'Ops', head]);
});
