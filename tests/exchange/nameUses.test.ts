// Marks and words where names are: what each answer to what is asked or offered makes of them.
import { expect, test } from 'vitest';
import { byOrder, inOrder } from '../../src/domain/matrix/order';
import type { Corrections } from '../../src/exchange/understand/reading/corrections';
import { kindOfName } from '../../src/exchange/understand/words/nameWords';
import { readFile } from './reading';

const HEAD = 'Activity,Responsible,Accountable,Informed\n';

async function rowsOf(text: string, corrections: Corrections = {}): Promise<string[]> {
  const { matrix } = await readFile(HEAD + text, 'plan.csv', corrections);
  const roles = inOrder(matrix.roles);
  const written = Object.values(matrix.activities)
    .sort(byOrder)
    .map(({ name, assignments, notes = '' }) =>
      [
        name,
        ...roles.flatMap((role) => (assignments[role.id] ? `${role.name} ${assignments[role.id]}` : [])),
        notes,
      ]
        .filter((part) => part !== '')
        .join('; '),
    );
  return written;
}

const ANSWERS = [
  ['nobody', ['Plan; Dev R; PO A', 'Ship; Dev I; PO A; Ops R']],
  ['role', ['Plan; Dev R; PO A; x I', 'Ship; Dev I; PO A; Ops R']],
  ['others', ['Plan; Dev R; PO A; Ops I', 'Ship; Dev I; PO A; Ops R']],
] as const;

test.each(ANSWERS)('a mark where names are is what a person says: %s', async (use, rows) => {
  const text = 'Plan,Dev,PO,x\nShip,Ops,PO,Dev';
  expect(await rowsOf(text, { nameUses: { x: use } })).toEqual(rows);
  const { questions, problems } = await readFile(HEAD + text, 'plan.csv', { nameUses: { x: use } });
  expect(questions).toEqual([]);
  expect(problems).toEqual(
    use === 'nobody' ? ['Row 2, column Informed: “x” names nobody and was skipped.'] : [],
  );
});

test('no more than six marks are asked about at once, and the rest follow', async () => {
  const text = ['1', '2', '3', '4', '5', '6', '7'].map((mark) => `Plan ${mark},Dev,PO,${mark}`).join('\n');
  expect((await readFile(HEAD + text)).questions).toHaveLength(6);
  expect((await readFile(HEAD + text, 'plan.csv', { nameUses: { 1: 'nobody' } })).questions).toHaveLength(6);
  expect(
    (await readFile(HEAD + text, 'plan.csv', { nameUses: { 1: 'nobody', 2: 'nobody' } })).questions,
  ).toHaveLength(5);
});

test('a name like a property that every object has is a name', async () => {
  expect(await rowsOf('Plan,constructor,__proto__,toString')).toEqual([
    'Plan; constructor R; __proto__ A; toString I',
  ]);
});

test('“same as above” takes the names of the cell above when a person says so, down any number of rows', async () => {
  const text = 'Plan,"Dev, QA",PO,\nBuild,ditto,PO,\nShip,ditto,ditto,Ops';
  expect(await rowsOf(text)).toEqual([
    'Plan; Dev R; QA R; PO A',
    'Build; PO A; Responsible: ditto',
    'Ship; Ops I; Responsible: ditto\nAccountable: ditto',
  ]);
  expect(await rowsOf(text, { nameUses: { ditto: 'above' } })).toEqual([
    'Plan; Dev R; QA R; PO A',
    'Build; Dev R; QA R; PO A',
    'Ship; Dev R; QA R; PO A; Ops I',
  ]);
});

test('“All” gives a letter to every role that has none when a person says so', async () => {
  const text = 'Plan,Dev,PO,All\nShip,Ops,PO,Dev';
  expect(await rowsOf(text)).toEqual(['Plan; Dev R; PO A; All I', 'Ship; Dev I; PO A; Ops R']);
  expect(await rowsOf(text, { nameUses: { All: 'others' } })).toEqual([
    'Plan; Dev R; PO A; Ops I',
    'Ship; Dev I; PO A; Ops R',
  ]);
});

test('names with a comma inside are asked about unless semicolons between them prove it', async () => {
  const open = 'Plan,"Ruiz, Ana","Chen, Bo",\nShip,"Lind, Eva","Chen, Bo",';
  expect((await readFile(HEAD + open)).questions).toEqual(['comma-names']);
  expect(await rowsOf(open, { commaNames: 'one' })).toEqual([
    'Plan; Ruiz, Ana R; Chen, Bo A',
    'Ship; Chen, Bo A; Lind, Eva R',
  ]);
  expect(await rowsOf(open, { commaNames: 'several' })).toEqual([
    'Plan; Ruiz R; Ana R; Chen A; Bo A',
    'Ship; Chen A; Bo A; Lind R; Eva R',
  ]);
  const proven = `${open}\nStop,"Lind, Eva; Ruiz, Ana",,`;
  expect((await readFile(HEAD + proven)).questions).toEqual([]);
});

test('roles with a comma between them are not asked about', async () => {
  expect(
    (await readFile(`${HEAD}Plan,"Legal, Finance",PO,\nShip,"Ops, Support",Legal,Ops`)).questions,
  ).toEqual([]);
});

const KINDS = {
  name: [
    'Dev',
    'QA',
    'Head of Data',
    'Ana Ruiz',
    'Team A',
    'On-call',
    'R&D',
    'Open Source Office',
    'Norway',
    'Dr. Who',
    'CI',
    'March',
  ],
  mark: ['x', 'X', '✓', '●', 'yes', 'ja', 'oui', '1', '12', '!!', '🎉', '[x]'],
  nobody: ['no', 'nein', '0', '❌', '[ ]', 'Not required', 'niemand'],
  open: ['TBD', 'tba', '?', '<name>', '[role]', 'xxx', '…', 'N.N.', 'not yet defined'],
  single: ['B', 'ß', 'я'],
  same: ['same as above', 'ditto', '"', 's. o.', 'wie oben', '↑'],
  aside: [
    '2026-03-01',
    '12 March 2026',
    'Q3 2026',
    '€ 5,000',
    '2 days',
    '+44 20 7946 0123',
    'https://a.example',
    'see page 3',
    'if needed',
    'nur bei Bedarf',
    'This must be agreed first.',
  ],
  all: ['All', 'everyone', 'alle', 'the whole team'],
  some: ['various', 'Team', 'several teams', 'verschiedene'],
  address: ['ana@example.com'],
} as const;

test.each(Object.entries(KINDS).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const)))(
  '“%s” where names are is: %s',
  (text, kind) => expect(kindOfName(text)).toBe(kind),
);
