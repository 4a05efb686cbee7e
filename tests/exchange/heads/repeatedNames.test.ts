// Names that repeat in several columns below heads that are not understood.
import { expect, test } from 'vitest';
import { withCorrection } from '../../../src/exchange/understand/reading/corrections';
import { readFile } from '../reading';

const ROWS = [
  'Server kaufen,Anna,Bernd,Clara; Dora',
  'Server warten,Bernd; Anna,Anna,Dora',
  'Netz,Clara,Bernd,Anna',
  'Backup,Dora,Anna,Bernd',
];

test.each(['Ding,Blau,Rot,Grün', 'Co,Jeden,Dwa,Trzy', 'Thing,North,South,East', 'Chose,Un,Deux,Trois'])(
  'are asked about, column by column: %s',
  async (head) => {
    const { questions } = await readFile([head, ...ROWS].join('\n'), 'plan.csv');
    expect(questions).toEqual(['column-B', 'column-C', 'column-D']);
  },
);

test('are read as the answers say', async () => {
  const text = ['Ding,Blau,Rot,Grün', ...ROWS].join('\n');
  const first = await readFile(text, 'plan.csv');
  const [, does] = first.understanding?.questions[0]?.answers ?? [];
  const second = await readFile(text, 'plan.csv', does?.correction);
  expect(second.questions).toEqual(['column-C', 'column-D']);
  const [owns] = second.understanding?.questions[0]?.answers ?? [];
  const both = withCorrection(does?.correction ?? {}, owns?.correction ?? {});
  const third = await readFile(text, 'plan.csv', both);
  expect(third.questions).toEqual(['column-D']);
  const note = third.understanding?.questions[0]?.answers.at(-1);
  const last = await readFile(text, 'plan.csv', withCorrection(both, note?.correction ?? {}));
  expect(last.questions).toEqual([]);
  const [bought] = Object.values(last.matrix.activities);
  expect(Object.values(bought?.assignments ?? {})).toEqual(['R', 'A']);
});

test.each([
  [['Server,Rack,Vendor,Model', 'a1,North,Acme,X1', 'a2,South,Acme,X2', 'a3,North,Bolt,X1']],
  [['Day,Early,Late', 'Monday,Ana,Bo', 'Tuesday,Bo,Cleo', 'Wednesday,Cleo,Ana']],
  [['Week,First,Then', '2026-01-05,Ana,Bo', '2026-01-12,Bo,Cleo', '2026-01-19,Cleo,Ana']],
  [['City,Country,Capital', 'Lyon,France,Paris', 'Nice,France,Paris', 'Bonn,Germany,Berlin']],
])('of a list of other things nothing is asked: %j', async (lines) => {
  await expect(readFile(lines.join('\n'), 'list.csv')).rejects.toThrow('does not look like');
});
