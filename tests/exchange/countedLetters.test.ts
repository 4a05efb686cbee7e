// Numbers beside letters say how many are needed: the letter is read, the number is a note, and it is said once.
import { describe, expect, test } from 'vitest';
import { readFile } from './reading';

const SAID = /^Numbers beside letters, such as in “(.+)”, were kept as notes of their cells\.$/;

async function cellsOf(rows: readonly string[]) {
  const { matrix, understanding, questions } = await readFile(rows.join('\n'), 'plan.csv');
  const roles = Object.values(matrix.roles);
  const [first] = Object.values(matrix.activities);
  const of = (map: { readonly [role: string]: string } = {}) => roles.map(({ id }) => map[id] ?? '');
  return {
    roles: roles.map(({ name }) => name),
    letters: of(first?.assignments),
    notes: of(first?.cellNotes),
    conditions: of(first?.conditions),
    told: (understanding?.problems ?? []).map(({ message }) => message),
    questions,
  };
}

const table = (cell: string, ...below: string[]) => [
  'Task;Nurses;Doctors;Clerk',
  `Round;${cell};1A;I`,
  'Blood;R;A;C',
  'Letter;R;A;I',
  ...below,
];

describe.each([
  ['2R', 'R', '2'],
  ['12 R', 'R', '12'],
  ['2 x R', 'R', '2'],
  ['2x R', 'R', '2'],
  ['3×R', 'R', '3'],
  ['R x2', 'R', '2'],
  ['R ×2', 'R', '2'],
  ['R * 2', 'R', '2'],
  ['r x2', 'R', '2'],
  ['R 4', 'R', '4'],
  ['R: 4', 'R', '4'],
  ['R=4', 'R', '4'],
  ['R (3)', 'R', '3'],
  ['R(3)', 'R', '3'],
  ['R (3x)', 'R', '3'],
  ['R (x3)', 'R', '3'],
  ['R 0.5', 'R', '0.5'],
  ['1,5 R', 'R', '1,5'],
  ['R(2) A(1)', 'RA', 'R 2, A 1'],
  ['2R, 1A', 'RA', 'R 2, A 1'],
  ['2R/A', 'RA', 'R 2'],
  ['R 2 + C 1', 'RC', 'R 2, C 1'],
])('“%s”', (cell, letters, note) => {
  test('is its letters with a note', async () => {
    const found = await cellsOf(table(cell));
    expect([[...(found.letters[0] ?? '')].sort(), found.notes[0]]).toEqual([[...letters].sort(), note]);
    expect([found.roles, found.conditions]).toEqual([
      ['Nurses', 'Doctors', 'Clerk'],
      ['', '', ''],
    ]);
    expect(found.questions).toEqual([]);
  });

  test('is told once, however often such cells come', async () => {
    const { told } = await cellsOf(table(cell, `More;${cell};${cell};I`, `Again;2R;${cell};C`));
    expect(told).toHaveLength(1);
    expect(SAID.exec(told[0] ?? '')?.[1]).toBe(cell);
  });
});

test('a table whose cells nearly all have numbers is a matrix', async () => {
  const found = await cellsOf([
    'Task,Nurses,Doctors,Porters',
    'Round,2R,1A,',
    'Blood,R (3),A (1),R (1)',
    'Letter,C x2,A/R,',
    'Beds,A 1,,R 4',
    'Night,R(2) A(1),C(1),1R',
  ]);
  expect(found.roles).toEqual(['Nurses', 'Doctors', 'Porters']);
  expect([found.questions, found.told.length]).toEqual([[], 1]);
});

describe('a number in brackets', () => {
  test('refers to a footnote that is there', async () => {
    const found = await cellsOf(table('R (3)', '(3) only at night;;;'));
    expect([found.letters[0], found.conditions[0], found.notes[0]]).toEqual(['R', 'only at night', '']);
    expect(
      (await cellsOf(table('R(2) A(1)', '(1) only at night;;;', '(2) see the wiki;;;'))).notes[0],
    ).toContain('see the wiki');
  });

  test('refers to one that is lost where others are there', async () => {
    const { told } = await cellsOf(table('R (3)', 'More;R (1);A;I', '(1) only at night;;;'));
    expect(told).toContain(
      '“R (3)” refers to footnote “3”, which was not found. The mark was kept as a note.',
    );
  });
});

describe('no count', () => {
  test.each([
    ['R 40h', '40h'],
    ['R 50%', '50%'],
    ['R (2 days before)', '2 days before'],
    ['R 2026', '2026'],
    ['R 12.05.', '12.05.'],
  ])('is “%s”, which says when or how long', async (cell, condition) => {
    const { letters, conditions } = await cellsOf(table(cell));
    expect([letters[0], conditions[0]]).toEqual(['R', condition]);
  });

  test.each(['R1', 'A2'])(
    'is “%s”, which may refer to a footnote or be a letter of its own',
    async (cell) => {
      const { told } = await cellsOf(table(cell));
      expect(told.join('\n')).toContain(`“${cell}” refers to footnote`);
    },
  );

  test('is a word or a letter that nobody knows', async () => {
    expect((await cellsOf(table('2Q'))).told.join('\n')).toContain('“2Q” is not one of the letters');
    expect((await cellsOf(table('4711'))).told.join('\n')).toContain('“4711” is not one of the letters');
  });
});

describe('names of classes and rooms are no roles', () => {
  test.each([
    ['in the first column', 'Class;Task;Lead;Crew', (name: string, at: number) => `${name};Task ${at};A;R`],
    [
      'below a head that counts',
      'Task;No.;Lead;Crew',
      (name: string, at: number) => `Task ${at};${name};A;2R`,
    ],
    [
      'where no other column counts',
      'Task;Class;Lead;Crew',
      (name: string, at: number) => `Task ${at};${name};A;R`,
    ],
  ])('%s', async (_, head, row) => {
    const names = ['1A', '2A', '1C', '2C', '3A'];
    const { roles, letters } = await cellsOf([head, ...names.map(row)]);
    expect([roles, letters]).toEqual([
      ['Lead', 'Crew'],
      ['A', 'R'],
    ]);
  });
});
