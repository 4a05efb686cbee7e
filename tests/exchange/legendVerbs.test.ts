// Legends in plain verbs, and letters that a legend explains and no cell holds.
import { describe, expect, test } from 'vitest';
import { readFile } from './reading';

const table = (legend: string) => `${legend}

| Row | One | Two |
|---|---|---|
| Build | R | A |
| Ship | A | R |
| Watch | R | A, C |
| Mend | I | A |
`;

function read(legend: string) {
  return readFile(table(legend), 'table.md');
}

describe('a legend in plain verbs', () => {
  test.each([
    ['R = führt aus, A = verantwortet, C = wird gefragt, I = wird informiert'],
    ['R = macht, A = steht dafür gerade, C = wird einbezogen, I = bekommt Bescheid'],
    ['R = setzt um, A = trägt die Verantwortung, C = wird hinzugezogen, I = erfährt'],
    ['R = carries it out, A = answers for it, C = is asked, I = is told'],
    ['R = gets it done, A = carries the can, C = gives input, I = kept in the loop'],
    ['R = fait, A = en répond, C = donne son avis, I = tenu au courant'],
    ['R = lo hace, A = responde por el resultado, C = opina, I = se entera'],
    ['R = faz, A = responde pelo resultado, C = é ouvido, I = avisado'],
    ['R = lo fa, A = ne risponde, C = viene sentito, I = al corrente'],
  ])('is understood without a question: %s', async (legend) => {
    const { understanding, matrix } = await read(legend);
    expect(understanding?.questions).toEqual([]);
    expect(Object.fromEntries(matrix.scheme.codes.map(({ letter, meaning }) => [letter, meaning]))).toEqual({
      R: 'does',
      A: 'owns',
      C: 'advises',
      I: 'hears',
    });
  });
});

describe('a letter that the legend does not make clear', () => {
  const LEGEND = 'R = Responsible, A = Accountable, C = Consulted, I = Informed';

  test('is not asked about where no cell holds it', async () => {
    expect((await read(`${LEGEND}, D = Blau`)).understanding?.questions).toEqual([]);
  });

  test('is asked about where a cell holds it', async () => {
    const { understanding } = await readFile(
      table(`${LEGEND}, D = Blau`).replace('| Mend | I | A |', '| Mend | D | A |'),
      'table.md',
    );
    expect(understanding?.questions.map(({ id }) => id)).toEqual(['letter-D']);
  });

  test('is asked about where it heads a column', async () => {
    const heads = `| Row | R | A | D |\n|---|---|---|---|\n| Build | Ann | Bob | Eve |\n| Ship | Bob | Ann | Eve |\n`;
    const { understanding } = await readFile(`${LEGEND}, D = Blau\n\n${heads}`, 'table.md');
    expect(understanding?.questions.map(({ id }) => id)).toContain('letter-D');
  });

  test('is out of use where the legend says so', async () => {
    const { understanding } = await read(`D = wird hier nicht verwendet, ${LEGEND}`);
    expect(understanding?.questions).toEqual([]);
  });
});
