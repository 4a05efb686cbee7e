// Rows above a table: what explains its letters as they were read, and what is a title or a note, is no problem.
import { describe, expect, test } from 'vitest';
import { readFile } from '../reading';

const TABLE = [
  ['Step', 'Desk', 'Crew', 'Lab', 'Office'],
  ['Log it', 'A', 'R', 'C', 'I'],
  ['Fix it', 'R', 'A', 'C', 'I'],
  ['Tell them', 'R', 'A', 'I', 'C'],
];

const TURNED = [
  ['Who', 'Inventory of servers', 'Wave plan', 'Tell the branches'],
  ['Programme manager', 'A', 'R', 'C'],
  ['Network team', 'R', 'A', 'C'],
  ['Service desk', 'R', 'C', 'A'],
  ['Security officer', 'C', 'I', 'R'],
];

async function toldOf(above: readonly string[], table = TABLE) {
  const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(';');
  const text = [...above.map((line) => [line]), ...table].map(quoted).join('\n');
  const { understanding } = await readFile(text, 'plan.csv');
  expect(understanding?.activities).toHaveLength(3);
  const [note = ''] = above.slice(1);
  return understanding?.problems.filter(({ message }) => message.includes(note.slice(0, 12))) ?? [];
}

const LEGENDS = [
  'R hands on | A the buck stops here | C pulled in | I kept posted',
  'A answers for it / R does it / C asked / I told / AR both',
  'A owns the step, R does it, C ask, I tell',
  'Letters: A signs for it. R does the work. C is asked. I is told.',
  'R führt aus | A verantwortet, genau einer | C wird gefragt | I wird informiert',
  'A hält den Kopf hin, R macht es, C wird gefragt, I bekommt Bescheid',
  'R exécute / A répond du résultat / C donne son avis / I est prévenu',
  'A décide, R fait, C est consulté, I est informé',
  'A responde, R ejecuta, C opina, I se entera',
  'R lo hace / A da la cara / C consultado / I informado',
  'A risponde, R esegue, C viene sentito, I viene avvisato',
  'R lo fa | A ne risponde (uno solo) | C consultato | I informato',
  'A responde pelo resultado, R faz, C é ouvido, I é avisado',
];

/** Of two of its letters the words are not known. */
const PARTLY = 'R vai pra cima / A responde (um só) / C solta o verbo antes / I fica sabendo';

const NOTES = [
  'Last touched by Hannah, after the March retro',
  'Breaches and fraud attacks: the security team has its own sheet',
  'Cloud-Betrieb steht in der Tabelle vom Backend-Team.',
  'Version 0.7 (draft for the steering group)',
  'Stand: Mai, Freigabe durch die Leitung',
  'Relu par le comité en mai',
  'Aprobado por el comité en mayo',
  'Rivisto dal comitato a maggio',
  'O back-end tem matriz própria (plantão, banco, nuvem)',
];

const LAYOUTS = [
  ['roles across', TABLE],
  ['roles down', TURNED],
] as const;

describe.each(LAYOUTS)('above a table with %s', (_, table) => {
  const read = (line: string) => toldOf(['Our plan for the year', line, 'And more of it below'], table);

  test.each(LEGENDS)(
    'a legend whose words are known is read, and nothing is said of it: %s',
    async (line) => {
      expect(await read(line)).toEqual([]);
    },
  );

  test(`a legend that is known in part agrees as far as it is: ${PARTLY}`, async () => {
    const [told, ...more] = await read(PARTLY);
    expect(told?.isRemark).toBe(true);
    expect(told?.message).toContain('As far as its words are known, it agrees with how they were read.');
    expect(more).toEqual([]);
  });

  test.each(NOTES)('a note is a remark: %s', async (line) => {
    const [told, ...more] = await read(line);
    expect(told?.isRemark).toBe(true);
    expect(told?.message).toContain('is a note above the table and was skipped.');
    expect(more).toEqual([]);
  });

  test('what explains two letters and differs is a problem', async () => {
    const [told] = await read('A is asked first / R is told after');
    expect(told?.isRemark).toBeUndefined();
    expect(told?.message).toContain('differs from how they were read.');
  });

  test('the title is not told', async () => {
    const { understanding } = await readFile(
      [['Our plan for the year'], ['A note on it'], ['More'], ...table]
        .map((cells) => cells.join(';'))
        .join('\n'),
      'plan.csv',
    );
    expect(understanding?.problems.filter(({ message }) => message.includes('Our plan'))).toEqual([]);
  });
});
