// Who stands in brackets behind a letter is no condition of it.
import { describe, expect, it, test } from 'vitest';
import { ruleById } from '../../../src/domain/gaps/engine/ruleList';
import { namesHolder } from '../../../src/exchange/understand/words/holderWords';
import { findingsOf } from '../../support/testRule';
import { readFile } from '../reading';
import { CONDITIONS, HOLDERS } from './bracketTexts';

const NOBODY = new Set<string>();

describe('in brackets', () => {
  it.each([...new Set(HOLDERS)])('“%s” names who holds a letter', (text) => {
    expect(namesHolder(text, NOBODY)).toBe(true);
  });

  it.each([...new Set(CONDITIONS)])('“%s” names nobody who holds it', (text) => {
    expect(namesHolder(text, NOBODY)).toBe(false);
  });

  test('a name that only the table knows names who holds it, and one that says when does not', () => {
    const known = new Set(['femi', 'nights']);
    expect(['Femi', 'Joanna', 'nights'].map((text) => namesHolder(text, known))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

const LETTERS = 'Task,Development,Operations\n';
const NAMES = 'Task,Responsible,Accountable\n';

async function cellsOf(text: string, besideLetters?: 'condition') {
  const { matrix, understanding } = await readFile(text, 'plan.csv', besideLetters ? { besideLetters } : {});
  const rows = Object.values(matrix.activities);
  const rule = ruleById('only-under-a-condition');
  if (!rule) throw new Error('The rule is gone.');
  return {
    conditions: rows.flatMap(({ conditions }) => Object.values(conditions ?? {})),
    notes: rows.flatMap(({ cellNotes }) => Object.values(cellNotes ?? {})),
    findings: findingsOf(rule, matrix).length,
    problems: understanding?.problems.map(({ message }) => message),
  };
}

describe('a file', () => {
  test('with people beside letters has notes, and a condition stays one', async () => {
    const { problems, ...read } = await cellsOf(
      `${LETTERS}Build,R (K. Weber),A (Bo Lind)\nShip,R,A (over 10k)`,
    );
    expect(read).toEqual({ conditions: ['over 10k'], notes: ['K. Weber', 'Bo Lind'], findings: 1 });
  });

  test('says that people beside letters were kept as notes', async () => {
    const { problems } = await cellsOf(`${LETTERS}Build,R,A (Bo Lind)\nShip,R,A`);
    expect(problems).toContain('“Bo Lind” beside letters may be people. They were kept as notes.');
  });

  test('with titles and people behind names has notes', async () => {
    const { conditions, notes, findings } = await cellsOf(
      `${NAMES}Build,Ops team,Ana Ruiz (COO)\nShip,Ops team,Model risk (H. Sørensen)\nSell,Ops team,Ana Ruiz (above 10k)`,
    );
    expect({ conditions, notes, findings }).toEqual({
      conditions: ['above 10k'],
      notes: ['COO', 'H. Sørensen'],
      findings: 1,
    });
  });

  test('with a role of the table in brackets has a note', async () => {
    const { conditions, notes } = await cellsOf(`${LETTERS}Build,R (Operations),A\nShip,R,A`);
    expect({ conditions, notes }).toEqual({ conditions: [], notes: ['Operations'] });
  });

  test('has conditions where a person calls the names so', async () => {
    const { conditions, notes } = await cellsOf(`${LETTERS}Build,R,A (Bo Lind)\nShip,R,A`, 'condition');
    expect({ conditions, notes }).toEqual({ conditions: ['Bo Lind'], notes: [] });
  });
});
