// “DRI” and “Approver” in the cells of one table: who approves is a gate and no second who answers, unless the legend says so.
import { describe, expect, it, test } from 'vitest';
import type { Corrections } from '../../src/exchange/understand/reading/corrections';
import { readFile } from './reading';

const table = (owner: string, gate: string) =>
  [
    'Task,Search,Data,Product',
    `Pick a metric,${owner},Consulted,${gate}`,
    `Ramp it up,${owner},FYI,${gate}`,
    `Load clicks,Consulted,${owner},FYI`,
  ].join('\n');

async function read(text: string, corrections: Corrections = {}) {
  const { matrix, questions, understanding } = await readFile(text, 'plan.csv', corrections);
  const [first] = Object.values(matrix.activities);
  const meaning = (letter: string) => matrix.scheme.codes.find((code) => code.letter === letter)?.meaning;
  const meanings = Object.values(first?.assignments ?? {}).map((letters) => meaning(letters));
  return { meanings, questions, asked: understanding?.questions ?? [] };
}

const GATE = ['owns', 'advises', 'signs'];
const legend = (said: string) =>
  `DRI = the one name we go to; Approver = ${said},,,\n${table('DRI', 'Approver')}`;

describe('an approver beside a word for who answers', () => {
  test.each([
    ['DRI', 'Approver'],
    ['Owner', 'Approves'],
    ['Accountable', 'Genehmiger'],
    ['Owner', 'Aprobador'],
  ])('is asked about where no legend says what it is: %s, %s', async (owner, gate) => {
    const { meanings, asked } = await read(table(owner, gate));
    expect(meanings).toEqual(GATE);
    const [question] = asked;
    expect(question?.text).toBe(`What does “${gate}” mean?`);
    expect(question?.answers[0]?.label).toBe('Signs off: must say yes, and another role is accountable');
  });

  it('is what a person says', async () => {
    const said = (meaning: 'owns' | 'signs') =>
      read(table('DRI', 'Approver'), { letters: { Approver: { meaning } } });
    expect(await said('owns')).toMatchObject({ meanings: ['owns', 'advises', 'owns'], questions: [] });
    expect(await said('signs')).toMatchObject({ meanings: GATE, questions: [] });
  });

  test.each(['must say yes before it goes out', 'gives the go', 'has a veto'])(
    'is a gate where the legend says so: %s',
    async (said) => {
      expect(await read(legend(said))).toMatchObject({ meanings: GATE, questions: [] });
    },
  );

  it('answers for it where the legend says so', async () => {
    expect((await read(legend('answers for the result'))).meanings).toEqual(['owns', 'advises', 'owns']);
  });
});

it('an approver without such a word is who answers, as in DACI', async () => {
  const { meanings, questions } = await read(table('Driver', 'Approver'));
  expect(meanings).toEqual(['does', 'advises', 'owns']);
  expect(questions).toEqual([]);
});
