// Doubts about a whole table: each has two readings to choose from, and both lead on.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFile } from '../../src/exchange/opening/openFile';
import { understand } from '../../src/exchange/understand/forms/understand';
import { type Corrections, withCorrection } from '../../src/exchange/understand/reading/corrections';
import { countingIds } from './reading';

async function readingOf(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const opened = await openFile({ bytes, name: 'plan.csv' }, { newId: countingIds() });
  if (opened.kind !== 'source') throw new Error('Expected a table.');
  return (corrections: Corrections) => understand(opened.source, corrections);
}

async function secondOf(text: string | Uint8Array, id: string) {
  const read = await readingOf(text);
  const question = read({}).questions.find((one) => one.id === id);
  return read(withCorrection({}, question?.answers[1]?.correction ?? {}));
}

const rowsOf = ({ activities }: ReturnType<typeof understand>) =>
  activities.map(({ name, cells }) =>
    [name, ...[...cells.values()].map(({ letters, note }) => [letters, note].filter(Boolean).join(' '))].join(
      ' | ',
    ),
  );

test('access rights: those who may change something are responsible, those who may see it are informed', async () => {
  const read = await secondOf(
    'Object,Clerk,Manager\nInvoice,read,write\nDebtor,read,write\nReport,none,edit',
    'permissions',
  );
  expect(read.questions).toEqual([]);
  expect(rowsOf(read)).toEqual(['Invoice | I | R', 'Debtor | I | R', 'Report | R']);
});

test('texts under roles: each role with a text is responsible, and the text stays as a note', async () => {
  const read = await secondOf(readFileSync('tests/fixtures/import/prose.csv'), 'prose');
  expect(read.questions).toEqual([]);
  expect(rowsOf(read)).toEqual([
    'Deploy | R writes the script | R runs it at night',
    'Watch | R | R looks at the board all day',
    'Patch | A | R',
    'Fix | R asks somebody else | R',
  ]);
});

test('codes that may be names: the columns can be given letters, and nothing is refused without a way on', async () => {
  const text = readFileSync('tests/fixtures/import/party-codes.csv');
  const read = await readingOf(text);
  const names = read({}).questions[0]?.answers[1]?.correction ?? {};
  expect(read(names).refusal).toContain('choose below');
  const chosen = withCorrection(names, { columns: { 0: { 1: 'letter:A', 2: 'letter:R' } } });
  expect(rowsOf(read(chosen))[0]).toBe('Pay | A | R');
});

test('letters among which no one does the work: each is asked about', async () => {
  const read = await secondOf(
    'Task,Dev,Ops,Legal\nPlan,C,I,C\nBuild,I,C,I\nTest,C,I,C\nShip,C,I,I\nSell,I,C,C',
    'nobody-does',
  );
  expect(read.questions.map(({ id }) => id)).toEqual(['letter-C', 'letter-I']);
});
