// Tables in forms of their own, and tables that bring their names along.
import { describe, expect, test } from 'vitest';
import { pasteInto, pasteWritten } from '../../../../src/ui/commands/acts/pasting';
import { openGrid } from '../../../support/openGrid';

const sketch = `
          | Clerk | Manager | Board
  ## Money
  Pay     | RA    | C?      | I (yearly)
  Chase   | R     |         |
  ## People
  Hire    |       | A       |
  Train   |       |         |`;

type Open = ReturnType<typeof openGrid>;

describe('pasting a table that was written as text', () => {
  const told = (open: Open) => {
    const { opened } = open.view.store.getState();
    return opened?.kind === 'problems' ? opened.told : [];
  };

  test.each([
    ['a Markdown table', '| R | **A** |\n|---|:-:|\n| C | I |\n'],
    ['rows of a Markdown table', '| R | A |\n| C | I |'],
    ['rows that a mail quotes', '> | R | A |\n> |---|---|\n> | C | I |\n'],
    ['a drawn table', '+---+---+\n| R | A |\n+---+---+\n| C | I |\n+---+---+\n'],
    ['a wiki table', '{| class="wikitable"\n! R !! A\n|-\n| C || I\n|}\n'],
  ])('%s: a cell for each of its cells', async (_, text) => {
    const open = openGrid(sketch);
    open.at('Hire', 'Clerk');
    await pasteWritten(open, text);
    expect(open.lines().slice(-2)).toEqual(['Hire | R | A | -', 'Train | C | I | -']);
  });

  test.each([
    ['commas', 'R,A,\nC,I,I\n'],
    ['semicolons', 'R;A;\nC;I;I\n'],
    ['spaces', 'R    A    -\nC    I    I\n'],
  ])('separated by %s, which is told', async (separator, text) => {
    const open = openGrid(sketch);
    open.at('Hire', 'Clerk');
    await pasteWritten(open, `${text}${text.replaceAll('I', 'Bob')}`);
    expect(open.lines().slice(2, 4)).toEqual(['Hire | R | A | -', 'Train | C | I | I']);
    expect(told(open).join()).toContain(separator === 'spaces' ? 'drawn table' : separator);
  });

  test('lines of several letters stay a cell each', async () => {
    const open = openGrid(sketch);
    open.at('Hire', 'Clerk');
    await pasteWritten(open, 'R, A\nR, A\n');
    expect(open.lines().slice(-2)).toEqual(['Hire | RA | A | -', 'Train | RA | - | -']);
  });

  test('letters that may not share a cell are no cell', async () => {
    const open = openGrid(sketch);
    open.at('Hire', 'Clerk');
    await pasteWritten(open, 'R, A\nC, I\n');
    expect(open.lines().slice(-2)).toEqual(['Hire | R | A | -', 'Train | C | I | -']);
    expect(told(open)).toEqual([]);
  });

  test('names with commas stay names', async () => {
    const open = openGrid(sketch);
    open.at('Hire');
    await pasteWritten(open, 'Hire, fire\nTrain, teach\n');
    expect(open.lines().slice(-2)).toEqual(['Hire, fire | - | A | -', 'Train, teach | - | - | -']);
  });
});

describe('pasting a table with its names', () => {
  test('at a cell, skips the names and tells so', () => {
    const open = openGrid(sketch);
    open.at('Hire', 'Clerk');
    pasteInto(open, '', 'Task\tDev\tOps\nDeploy\tR\tA\nRoll back\tX\tC\n');
    expect(open.lines().slice(-2)).toEqual(['Hire | R | A | -', 'Train | - | C | -']);
    const { opened } = open.view.store.getState();
    expect(opened?.kind === 'problems' && opened.told).toEqual([
      expect.stringMatching(/^The names in the pasted table were skipped/),
    ]);
  });

  test('goes by the names where all of them are in the grid, in whatever order', () => {
    const open = openGrid(sketch);
    open.at('Train', 'Board');
    pasteInto(open, '', 'Task\tBoard\tclerk\nTrain\tI\tR\nPay\tC\tA\n');
    expect(open.lines()).toEqual([
      'Pay | A | C? | C',
      'Chase | R | - | -',
      'Hire | - | A | -',
      'Train | R | - | I',
    ]);
  });

  // One role that the matrix does not have: the letters of all went to other roles, and an activity lost its name.
  test('on a name, brings the roles and activities that are not there yet, and renames nothing', () => {
    const open = openGrid(sketch);
    open.at('Train');
    pasteInto(open, '', 'Task\tManager\tSecurity\nRotate secrets\tA\tR\nPay\tI\tI\n');
    expect(open.picture()[0]).toBe('| Clerk | Manager | Board | Security');
    expect(open.lines()).toEqual([
      'Pay | RA | I | I (yearly) | I',
      'Chase | R | - | - | -',
      'Hire | - | A | - | -',
      'Train | - | - | - | -',
      'Rotate secrets | - | A | - | R',
    ]);
  });

  test('goes by place where a name is there twice', () => {
    const open = openGrid(sketch.replace('Train', 'PAY  '));
    open.at('Hire', 'Clerk');
    pasteInto(open, '', 'Task\tManager\nPay\tR\n');
    expect(open.lines()[2]).toBe('Hire | R | A | -');
  });

  test('of activities alone, goes where it is pasted', () => {
    const open = openGrid(sketch);
    open.at('Train', 'Clerk');
    pasteInto(open, '', 'Pay\tA\tC\tI\n');
    expect(open.lines().at(-1)).toBe('Train | A | C | I');
  });
});

test('a table beyond the bounds is refused in a sentence, and nothing is pasted', () => {
  const open = openGrid(sketch);
  open.at('Hire', 'Clerk');
  const before = open.picture();
  pasteInto(open, `<table><tr>${'<td>R</td>'.repeat(3_000)}</tr></table>`, '');
  expect(open.picture()).toEqual(before);
});

describe('pasting a table that names more than the matrix has', () => {
  // Its letters were poured from the cell on: those of one activity onto another, and a role was called "New role".
  test('on a cell it goes by the names that are known, and adds the others under their own', () => {
    const open = openGrid(sketch);
    open.at('Hire', 'Clerk');
    pasteInto(open, '', 'Task\tManager\tSafety Officer\nPay\tI\tC\nInsure\tA\tR');
    expect(open.picture()[0]).toBe('| Clerk | Manager | Board | Safety Officer');
    expect(open.lines()).toEqual([
      'Pay | RA | I | I (yearly) | C',
      'Chase | R | - | - | -',
      'Hire | - | A | - | -',
      'Train | - | - | - | -',
      'Insure | - | A | - | R',
    ]);
  });

  test('that names nothing of it is poured from the cell on', () => {
    const open = openGrid(sketch);
    open.at('Hire', 'Clerk');
    pasteInto(open, '', 'Task\tPilot\tNurse\nFly\tI\tC\nHeal\tA\tR');
    expect(open.lines().slice(-2)).toEqual(['Hire | I | C | -', 'Train | A | R | -']);
  });

  // Its cells were said to be in "New role, New activity".
  test('says the places of what it skips by the names that it brings', () => {
    const open = openGrid('| Clerk\nPay | R');
    open.at('Pay');
    pasteInto(open, '', 'Task\tClerk\tPilot\nPay\tA\tI\nFly\tR\tBob');
    const { opened } = open.view.store.getState();
    expect(opened?.kind === 'problems' ? opened.problems.map(({ place }) => place) : []).toEqual([
      'Pilot, Fly',
    ]);
  });
});
