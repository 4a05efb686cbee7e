// Columns of names under heads that say in words who answers and who does.
import { describe, expect, test } from 'vitest';
import { readFile } from '../reading';
import { noHeads, spokenHeads } from './spokenHeads';

const ROWS = [
  ['Write the rules', 'Board', 'Desk', 'Legal / Plant', 'Crew'],
  ['Weigh the risks', 'Desk', 'Desk / Plant', 'Legal', 'Board'],
  ['List what we have', 'Plant', 'Plant / Crew', '–', 'Desk'],
  ['Train the people', 'Board', 'Crew', 'Plant', 'Legal'],
  ['Restore the backups', 'Plant', 'Crew / Plant', 'Desk', 'Board'],
];

/** What each head was read as, and what is asked. */
async function readUnder(heads: readonly string[], rows = ROWS) {
  const text = [heads, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\n');
  const { understanding } = await readFile(text, 'plan.csv').catch(() => ({ understanding: undefined }));
  const { scheme, tables = [], questions = [] } = understanding ?? {};
  const meanings = tables[0]?.columns.map(({ use }) =>
    use.startsWith('letter:')
      ? [...use.slice(7)].map((one) => scheme?.codes.find(({ letter }) => letter === one)?.meaning).join()
      : use,
  );
  return [
    ...(meanings ?? ['refused']),
    ...questions.map(({ text: asked, because }) => `${asked} ${because}`),
  ].join(' | ');
}

describe('heads in words', () => {
  test.each(spokenHeads.map(({ heads }) => [heads.join(' | '), heads] as const))(
    'are read: %s',
    async (_, heads) => {
      expect(await readUnder(heads)).toBe('activity | owns | does | advises | hears');
    },
  );
});

describe('a column of the same names under a head that is not understood', () => {
  const heads = (second: string) => ['Task', second, 'Responsible', 'Consulted', 'Informed'];

  test.each(['Zuruf bei', 'Papa', 'Risk owner', 'Bastion', 'Team', 'Who', 'Tête', 'Cabeza', 'Capo', 'Chefe'])(
    'is asked about where no other column says who is accountable: %s',
    async (head) => {
      const said = await readUnder(heads(head));
      expect(said).toContain(`What does the column “${head}” say of the roles in it?`);
      expect(said).toContain('no other column says who is accountable');
    },
  );

  test('is read as the answer says', async () => {
    const text = [heads('Zuruf bei'), ...ROWS].map((cells) => cells.join(';')).join('\n');
    const asked = await readFile(text, 'plan.csv');
    const [question] = asked.understanding?.questions ?? [];
    const [accountable, note, ...more] = question?.answers ?? [];
    const { matrix } = await readFile(text, 'plan.csv', accountable?.correction);
    const board = Object.values(matrix.roles).find(({ name }) => name === 'Board');
    const [first] = Object.values(matrix.activities);
    expect(board && first?.assignments[board.id]).toBe('A');
    expect(more).toEqual([]);
    const kept = await readFile(text, 'plan.csv', note?.correction);
    expect(kept.questions).toEqual([]);
    expect(Object.values(kept.matrix.activities)[0]?.notes).toBe('Zuruf bei: Board');
  });

  test.each(noHeads)('is a note where its head says so: %s', async (head) => {
    expect(await readUnder(heads(head))).not.toContain('What does the column');
  });

  test('is a note where others say who is accountable and who does it', async () => {
    const rows = ROWS.map((cells) => [...cells, cells[1] ?? '']);
    const said = await readUnder(
      ['Task', 'Accountable', 'Responsible', 'Consulted', 'Informed', 'Zuruf bei'],
      rows,
    );
    expect(said).toBe('activity | owns | does | advises | hears | notes');
  });

  test('is asked about where it holds roles that have no other letter', async () => {
    const bosses = ['Head of IT', 'Finance director', 'Ana Ruiz', 'Head of IT', 'Legal manager'];
    const rows = ROWS.map(([name = '', , ...cells], at) => [name, bosses[at] ?? '', ...cells]);
    expect(await readUnder(heads('Zuruf bei'), rows)).toContain('What does the column “Zuruf bei” say');
  });

  test.each(['Approved on', 'Decision date', 'Informed on', 'Asked (date)'])(
    'is no letter where it holds dates: %s',
    async (head) => {
      const rows = ROWS.map(([name = '', , ...cells], at) => [
        name,
        `2026-03-0${at + 1}`,
        ...cells.slice(0, 2),
      ]);
      const said = await readUnder(['Task', head, 'Responsible', 'Verified'], rows);
      expect(said).toMatch(/^activity \| notes \| does/);
    },
  );

  test('is a note where it holds other names', async () => {
    const rows = ROWS.map(([name = '', , ...cells], at) => [name, `Building ${at}`, ...cells]);
    expect(await readUnder(heads('Zuruf bei'), rows)).not.toContain('What does the column');
  });
});

describe('heads of roles are no heads of letters', () => {
  test.each([
    ['Task', 'Decision board', 'Support desk', 'Final approvers', 'Informed consent team'],
    ['Task', 'Owner', 'Manager', 'Responsable final', 'Signs for it'],
    ['Aufgabe', 'Beratung', 'Leitung', 'Ausführung', 'Information'],
    ['Tarea', 'Dirección', 'Responsable final', 'Soporte', 'Consulta'],
  ])('where letters stand below them: %s | %s | %s | %s | %s', async (...heads) => {
    const rows = ROWS.map(([name = ''], at) => [name, 'A', at % 2 ? 'R' : 'C', 'R', at % 2 ? 'I' : 'C']);
    expect(await readUnder(heads, rows)).toBe('activity | role | role | role | role');
  });

  test('and a head of two letters is not half of them', async () => {
    const rows = ROWS.map(([name = '', owner = '', doer = '', other = '']) => [name, owner, doer, other]);
    expect(await readUnder(['Task', 'Accountable', 'Responsible', 'Consulted, informed'], rows)).toBe(
      'activity | owns | does | notes',
    );
  });
});
