// Marks instead of letters: read where the text beside the table explains them, asked about where it does not.
import { expect, test } from 'vitest';
import { commandLine } from '../support/commandLine';

const TABLE = `
| What | Marta | João | Town hall |
|---|---|---|---|
| Offer and invoices | X | | ? |
| Screens and buttons | x | X | ? |
| Waste calendar | | X | x |
| Store accounts | ? | X | x |
| August cover | | x | x |
`;

async function check(text: string, ...words: string[]) {
  const program = commandLine();
  program.put('app.md', text);
  return program.call('check', 'app.md', ...words);
}

test('a table of X, x and ? is read as the sentences above it say', async () => {
  const { code, out } = await check(
    `Big **X** carries the can. Small x works on it. ? = ask first. Empty = leave them in peace.\n${TABLE}`,
  );
  expect(out).toContain('Nobody is accountable for “August cover”');
  expect(out).not.toContain('What does');
  expect(code).toBe(1);
});

test('the mark that nothing explains is asked about', async () => {
  const { code, out } = await check(`Big **X** carries the can. Small x works on it.\n${TABLE}`);
  expect(out).toContain('What does “?” mean?');
  expect(out).not.toContain('What does “X” mean?');
  expect(code).toBe(1);
});

test.each(['still to be agreed', 'noch offen', 'à voir', 'por ver'])(
  'among letters “? = %s” is a doubt about a cell, and nothing is asked',
  async (said) => {
    const legend = `R = Responsible, A = Accountable, C = Consulted, I = Informed, ? = ${said}`;
    const rows =
      '| Log it | A | R | ? |\n| Fix it | R | A | I |\n| Tell | C | A | I |\n| Close | A | R | C |';
    const { out } = await check(`${legend}\n\n| Task | Desk | Crew | Lab |\n|---|---|---|---|\n${rows}\n`);
    expect(out).toContain('“?” is not one of the letters R, A, C, I. It was kept as a note.');
    expect(out).not.toContain('What does');
  },
);

test('a sentence about X beside a legend of letters adds no letter to them', async () => {
  const program = commandLine();
  const rows = '| Log it | A | R |\n| Fix it | R | A |\n| Tell | C | A/R |';
  program.put(
    'plan.md',
    `R = Responsible, A = Accountable, C = Consulted, I = Informed.\nX is responsible for the old plan.\n\n| Task | Desk | Crew |\n|---|---|---|\n${rows}\n`,
  );
  await program.call('convert', 'plan.md', '-o', 'plan.json');
  expect(program.get('plan.json')).toContain('"id": "raci"');
});
