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
    ['R = does it, A = answers for it (one only), C = ask before, I = tell after'],
    ['R = does it, A = on the hook, C = talk to them first, I = let them know'],
    ['R = gets it done, A = has the last word, C = has a say, I = gets a heads-up'],
    ['R = macht es, A = hält den Kopf hin, C = wird beteiligt, I = Bescheid geben'],
    ['R = fait, A = a le dernier mot, C = demander avant, I = à prévenir'],
    ['R = lo hace, A = da la cara, C = preguntar antes, I = avisar después'],
    ['R = lo fa, A = ha l’ultima parola, C = chiedere prima, I = avvisare dopo'],
    ['R = faz, A = tem a última palavra, C = perguntar antes, I = avisar depois'],
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

// “I = tell after. "Stream" means whichever team owns the service.” made I accountable, in 20 activities of 28.
describe('a sentence behind the last letter', () => {
  const LEGEND = 'R = does it, A = answers for it, C = is asked, I = ';
  const meaningOfI = async (end: string) => {
    const { understanding, matrix } = await read(`${LEGEND}${end}`);
    const meaning = matrix.scheme.codes.find(({ letter }) => letter === 'I')?.meaning;
    return understanding?.questions.length === 0 ? meaning : 'asked';
  };

  test.each([
    ['tell after. "Stream" means whichever team owns the service.', 'hears'],
    ['in the mix. “Team” is whoever owns the service.', 'asked'],
    ['in the mix. Only one accountable for each row.', 'asked'],
    ['in the mix. Told afterwards.', 'hears'],
    ['in the mix: whoever is told afterwards.', 'hears'],
  ])('says something of it only where it begins with what it means: %s', async (end, meaning) => {
    expect(await meaningOfI(end)).toBe(meaning);
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
