import { describe, expect, test } from 'vitest';
import { copySelection, cutSelection } from '../../../../src/ui/commands/acts/copying';
import { pasteInto } from '../../../../src/ui/commands/acts/pasting';
import { copied } from '../../../../src/ui/commands/clipboard/copied';
import { blankMatrix } from '../../../../src/ui/session/startBlank';
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
const problemsOf = (open: Open) => {
  const { opened } = open.view.store.getState();
  return opened?.kind === 'problems' ? opened.problems : [];
};

describe('copying', () => {
  test('gives text and a table, with letters in scheme order and conditions', () => {
    const open = openGrid(sketch);
    open.range(['Pay', 'Clerk'], ['Chase', 'Board']);
    const payload = copySelection(open);
    expect(payload?.text).toBe('RA\tC\tI (yearly)\r\nR\t\t');
    expect(payload?.html).toContain('<tr><td>RA</td><td>C</td><td>I (yearly)</td></tr>');
  });

  test('leaves out section rows, folded and hidden ones', () => {
    const open = openGrid(sketch);
    open.view.hide([...open.view.store.getState().layout.columns.slice(1, 2)]);
    open.range(['Pay', 'Clerk'], ['Train', 'Board']);
    expect(copySelection(open)?.text).toBe('RA\tI (yearly)\r\nR\t\r\n\t\r\n\t');
  });

  test('brings the names along when asked, safe against formulas', () => {
    const open = openGrid(sketch.replaceAll('Pay ', '=Pay'));
    open.at('=Pay', 'Manager');
    const { layout, selection } = open.view.store.getState();
    expect(copied(open.matrix(), layout, selection, true)?.text).toBe("Activity\tManager\r\n'=Pay\tC");
  });
});

describe('pasting', () => {
  test('pours a block out from one cell and selects it', () => {
    const open = openGrid(sketch);
    open.at('Chase', 'Manager');
    pasteInto(open, '', 'A\tI\nC\t\n');
    expect(open.lines()).toEqual([
      'Pay | RA | C? | I (yearly)',
      'Chase | R | A | I',
      'Hire | - | C | -',
      'Train | - | - | -',
    ]);
    const [range] = open.view.store.getState().selection.ranges;
    expect(range?.to.row).toContain('Hire');
  });

  test('fills a selection with one value, and tiles a block that fits', () => {
    const open = openGrid(sketch);
    open.range(['Pay', 'Clerk'], ['Train', 'Board']);
    pasteInto(open, '', 'C');
    expect(open.lines().at(-1)).toBe('Train | C | C | C');
    open.range(['Pay', 'Clerk'], ['Train', 'Manager']);
    pasteInto(open, '', 'R\nA');
    expect(open.lines().map((line) => line.split(' | ')[1])).toEqual(['R', 'A', 'R', 'A']);
  });

  test('gives letters that are merged over rows to each of them', () => {
    const open = openGrid(sketch);
    open.at('Hire', 'Clerk');
    pasteInto(open, '<table><tr><td rowspan="2">R</td><td>C</td></tr><tr><td>I</td></tr></table>', '');
    expect(open.lines().slice(-2)).toEqual(['Hire | R | C | -', 'Train | R | I | -']);
    expect(problemsOf(open)).toEqual([]);
  });

  test('tells that only the first of several tables was pasted', () => {
    const open = openGrid(sketch);
    open.at('Hire', 'Clerk');
    const table = '<table><tr><td>R</td></tr></table>';
    pasteInto(open, table + table, '');
    expect(problemsOf(open)).toEqual([
      { place: 'Clipboard', message: 'It has 2 tables. Only one was pasted.' },
    ]);
  });

  test('prefers the table over the text', () => {
    const open = openGrid(sketch);
    open.at('Train', 'Clerk');
    pasteInto(open, '<table><tr><td>R, A</td></tr></table>', 'nonsense');
    expect(open.lines().at(-1)).toBe('Train | RA | - | -');
  });

  test('reads names of codes, separators and conditions', () => {
    const open = openGrid(sketch);
    open.at('Train', 'Clerk');
    pasteInto(open, '', 'Responsible / Accountable\tconsulted\ti (critical only)');
    expect(open.lines().at(-1)).toBe('Train | RA | C | I (critical only)');
  });

  test('takes what it can and names the place of what it cannot', () => {
    const open = openGrid(sketch);
    open.at('Hire', 'Clerk');
    pasteInto(open, '', 'X\tR\nA C\tI');
    expect(open.lines().slice(2)).toEqual(['Hire | - | R | -', 'Train | - | I | -']);
    expect(problemsOf(open)).toEqual([
      { place: 'Clerk, Hire', message: '“X” was skipped: it uses letters other than R, A, C, I.' },
      { place: 'Clerk, Train', message: '“A C” was skipped: RACI does not allow A and C in one cell.' },
    ]);
  });

  test('has nothing to undo where all of it was there already, and what has a doubt is not skipped', () => {
    const open = openGrid(sketch);
    open.at('Chase', 'Clerk');
    const changes = [0, 1].map(() => {
      pasteInto(open, '', 'R*');
      const { opened } = open.view.store.getState();
      return opened?.kind === 'problems' && opened.change;
    });
    expect(changes).toEqual([open.session.store.getState().lastChange, null]);
    expect(problemsOf(open).map(({ taken }) => taken)).toEqual([true]);
  });

  test('grows the matrix by what is larger, in one step', () => {
    const open = openGrid(sketch);
    open.at('Train', 'Board');
    pasteInto(open, '', 'I\tR\nC\tA');
    expect(open.picture()[0]).toBe('| Clerk | Manager | Board | New role');
    expect(open.lines().slice(3)).toEqual(['Train | - | - | I | R', 'New activity 1 | - | - | C | A']);
    open.run('undo');
    expect(open.picture()[0]).toBe('| Clerk | Manager | Board');
    expect(open.lines()).toHaveLength(4);
  });

  test('is cut off, and says so, where filters hide the end', () => {
    const open = openGrid(sketch);
    open.view.filter({ text: 'pay' });
    open.at('Pay', 'Board');
    pasteInto(open, '', 'C\tR\nI\tR');
    expect(open.lines()[0]).toBe('Pay | RA | C? | C');
    expect(problemsOf(open).map((problem) => problem.message)).toEqual([
      '1 row had no room in what is shown.',
      '1 column had no room in what is shown.',
    ]);
  });

  test('writes names where it stands on names', () => {
    const open = openGrid(sketch);
    open.at('Hire');
    pasteInto(open, '', "'=Hire people\tR\n\tI");
    expect(open.lines().slice(2)).toEqual(['=Hire people | R | A | -', 'Train | I | - | -']);
    open.at('header', 'Clerk');
    pasteInto(open, '', 'Bookkeeper\tLead\n\tC');
    expect(open.picture()[0]).toBe('| Bookkeeper | Lead | Board');
    expect(open.lines()[0]).toBe('Pay | - | C? | I (yearly)');
  });

  test('on whole rows begins with the letters, not with the names', () => {
    const open = openGrid(sketch);
    open.at('Train', 'Clerk');
    open.run('select-rows');
    pasteInto(open, '', 'R\tA\tI');
    expect(open.lines().at(-1)).toBe('Train | R | A | I');
  });
});

describe('cutting', () => {
  test('moves on paste, as one step', () => {
    const open = openGrid(sketch);
    open.range(['Pay', 'Manager'], ['Pay', 'Board']);
    const payload = cutSelection(open);
    expect(open.lines()[0]).toBe('Pay | RA | C? | I (yearly)');
    open.at('Train', 'Clerk');
    pasteInto(open, payload?.html ?? '', payload?.text ?? '');
    expect(open.lines()).toEqual([
      'Pay | RA | - | -',
      'Chase | R | - | -',
      'Hire | - | A | -',
      'Train | C | I (yearly) | -',
    ]);
    expect(open.view.store.getState().cut).toBeNull();
    open.run('undo');
    expect(open.lines().at(-1)).toBe('Train | - | - | -');
  });

  test('is given up with Escape, or by pasting something else', () => {
    const open = openGrid(sketch);
    open.at('Pay', 'Clerk');
    cutSelection(open);
    open.at('Train', 'Clerk');
    pasteInto(open, '', 'I');
    expect(open.lines()[0]).toBe('Pay | RA | C? | I (yearly)');
    cutSelection(open);
    open.run('collapse');
    expect(open.view.store.getState().cut).toBeNull();
  });
});

test('a paste of 5,000 cells is one undo step', () => {
  const open = openGrid(' | Clerk\n ## Money\n Pay | R');
  open.at('Pay', 'Clerk');
  const text = Array.from({ length: 250 }, () => Array.from({ length: 20 }, () => 'C').join('\t')).join('\n');
  pasteInto(open, '', text);
  expect(open.lines()).toHaveLength(250);
  open.run('undo');
  expect(open.picture()).toEqual(['| Clerk', '## Money', 'Pay | R']);
});

describe('pasting into a blank matrix', () => {
  const blank = () => openGrid(blankMatrix());

  test('takes the roles from the first line and the activities from the first column', () => {
    const open = blank();
    pasteInto(open, '', 'Task\tPM\tDev\nPlan\tA\tR\nBuild\tI\tA/R\n');
    expect(open.lines()).toEqual(['Plan | A | R', 'Build | I | RA']);
    expect(problemsOf(open)).toEqual([]);
  });

  test('takes a first line of letters as an activity, and a list as activities', () => {
    const lettered = blank();
    pasteInto(lettered, '', 'Plan\tA\tR\nBuild\tI\tA\n');
    expect(lettered.lines()).toEqual(['Plan | A | R', 'Build | I | A']);
    const list = blank();
    pasteInto(list, '', 'Plan the audit\nBuild it\n');
    expect(Object.values(list.matrix().activities).map(({ name }) => name)).toEqual([
      'Plan the audit',
      'Build it',
    ]);
    expect(Object.keys(list.matrix().roles)).toEqual([]);
  });

  test('is one step to undo', () => {
    const open = blank();
    const before = open.matrix();
    pasteInto(open, '', 'Task\tPM\nPlan\tA\n');
    open.session.undo();
    expect(open.matrix()).toEqual(before);
  });
});
