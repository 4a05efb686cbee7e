// A row or a column of names beside the roles says who holds them: people, and no activity.
import { describe, expect, test } from 'vitest';
import type { Corrections } from '../../../src/exchange/understand/reading/corrections';
import { readFile } from '../reading';

async function heldIn(text: string, corrections: Corrections = {}) {
  const { matrix, understanding, questions } = await readFile(text, 'plan.csv', corrections);
  const roles = Object.values(matrix.roles);
  return {
    holders: roles.map(({ name, holders }) => [
      name,
      Object.values(holders).map(({ personId }) => matrix.people[personId]?.name),
    ]),
    notes: roles.map(({ notes }) => notes),
    activities: Object.values(matrix.activities).map(({ name }) => name),
    told: (understanding?.problems ?? []).map(({ message }) => message),
    areRemarks: understanding?.problems.every(({ isRemark }) => isRemark),
    offers: (understanding?.offers ?? []).map(({ id }) => id),
    questions,
  };
}

const across = (label: string, ...names: string[]) =>
  [
    'Task,Lead,Crew,Legal',
    [label, ...names].map((cell) => `"${cell}"`).join(','),
    'Build,A,R,C',
    'Run,A,R,I',
  ].join('\n');

const down = (label: string, ...names: string[]) =>
  [
    `Role,"${label}",Build it,Run it,Stop it`,
    `Lead,"${names[0]}",A,A,A`,
    `Crew,"${names[1]}",R,R,R`,
    `Legal,"${names[2]}",C,I,C`,
  ].join('\n');

const LABELS = [
  ['Name', 'Holder:', 'Holders', 'Name(s)', 'Person', 'Who', 'Incumbent', 'Assigned to', 'Held by', 'PEOPLE'],
  ['Inhaber', 'Inhaber/in:', 'Rolleninhaber', 'Wer', 'Besetzung', 'Personen'],
  ['Nom', 'Titulaire', 'Nom et prénom', 'Qui', 'Personne'],
  ['Nombre', 'Titular', 'Quién', 'Persona'],
  ['Nome', 'Nominativo', 'Titolare', 'Chi'],
  ['Pessoa', 'Quem', 'Ocupante'],
  ['Naam', 'Houder', 'Wie', 'Medewerker'],
  ['Imię i nazwisko', 'Osoba', 'Kto', 'Namn', '姓名', '担当者'],
].flat();

const PEOPLE = [
  ['Lead', ['Kim']],
  ['Crew', ['Ana Ruiz']],
  ['Legal', ['Mr Adler']],
];

describe.each(LABELS)('“%s”', (label) => {
  test('names those who hold the roles, in a row or a column', async () => {
    for (const table of [across, down]) {
      const found = await heldIn(table(label, 'Kim', 'Ana Ruiz', 'Mr Adler'));
      expect(found.holders).toEqual(PEOPLE);
      expect(found.activities).not.toContain(label);
      expect(found.activities).toHaveLength(table === across ? 2 : 3);
      expect([found.questions, found.areRemarks]).toEqual([[], true]);
      expect(found.told).toEqual([`“${label}” says who holds each role: “Kim”, “Ana Ruiz”, “Mr Adler”.`]);
    }
  });
});

describe('nobody', () => {
  test.each([
    'vacant',
    'N.N.',
    'tbd',
    'offen',
    'unbesetzt',
    '?',
    'poste vacant',
    'vacante',
    'n.t.b.',
    'wakat',
  ])('is “%s”, which is told', async (open) => {
    for (const table of [across, down]) {
      const found = await heldIn(table('Holder', open, 'Kim', open));
      expect(found.holders).toEqual([
        ['Lead', []],
        ['Crew', ['Kim']],
        ['Legal', []],
      ]);
      expect(found.told).toEqual([`“Holder” says who holds each role: “Kim”. “${open}” names nobody.`]);
      expect(found.questions).toEqual([]);
    }
  });

  test.each(['-', 'n/a', '–', ''])('is “%s”', async (open) => {
    const found = await heldIn(across('Holder', open, 'Kim', open));
    expect(found.holders[0]).toEqual(['Lead', []]);
    expect(found.told).toEqual(['“Holder” says who holds each role: “Kim”.']);
  });

  test('is “various”, which is a note of the role', async () => {
    const found = await heldIn(across('Holder', 'various', 'Kim', 'Bo'));
    expect([found.holders[0], found.notes[0]]).toEqual([['Lead', []], 'various']);
  });
});

test.each([
  ['Ana Ruiz, Bo Lind', ['Ana Ruiz', 'Bo Lind']],
  ['Ana / Bo', ['Ana', 'Bo']],
  ['Ana und Bo', ['Ana', 'Bo']],
  ['Ana; Bo', ['Ana', 'Bo']],
  ['Ana, Bo, Cy', ['Ana', 'Bo', 'Cy']],
  ['Ruiz, Ana', ['Ruiz, Ana']],
  ['Steuer & Co.', ['Steuer & Co.']],
  ['AC', ['AC']],
])('“%s” is %j', async (cell, people) => {
  const found = await heldIn(across('Name', cell, 'Kim', 'Petrov'));
  expect(found.holders[0]).toEqual(['Lead', people]);
});

test('as many names as letters ask nothing', async () => {
  const { questions, holders } = await heldIn('Task,Lead,Crew,Legal\nName,Kim,Ana,Bo\nBuild,A,R,C\n');
  expect([questions, holders.length]).toEqual([[], 3]);
});

test('one person who holds two roles is one', async () => {
  const { matrix } = await readFile(across('Name', 'Kim', 'Kim', 'Bo'), 'plan.csv');
  expect(Object.values(matrix.people).map(({ name }) => name)).toEqual(['Kim', 'Bo']);
});

describe('a person can say otherwise', () => {
  const table = across('Name', 'Kim', 'Ana Ruiz', 'Mr Adler');

  test('that they are notes', async () => {
    expect((await heldIn(table)).offers).toContain('beside-letters');
    const found = await heldIn(table, { besideLetters: 'condition' });
    expect(found.holders.flatMap(([, people]) => people)).toEqual([]);
    expect(found.notes).toEqual(['Kim', 'Ana Ruiz', 'Mr Adler']);
    expect(found.offers).not.toContain('beside-letters');
  });

  test('that the row is an activity', async () => {
    const found = await heldIn(table, { rows: { 0: { 1: 'activity' } } });
    expect(found.activities).toEqual(['Name', 'Build', 'Run']);
    expect(found.holders.flatMap(([, people]) => people)).toEqual([]);
  });
});

describe('an activity stays one', () => {
  test.each([
    ['with letters below the roles', across('Name', 'A', 'R', 'C'), 'Name'],
    ['with one letter beside more names', across('Person', 'Kim', 'R', 'Bo'), 'Person'],
    ['with as many initials as names', across('Who', 'Kim', 'AC', '').replace('Legal', 'Law'), 'Who'],
    ['with nobody at all', across('Holder', 'tbd', '?', ''), 'Holder'],
    ['called otherwise', across('Name the product', 'Kim', 'Ana', 'Bo'), 'Name the product'],
  ])('%s', async (_, text, name) => {
    const found = await heldIn(text);
    expect(found.activities).toContain(name);
    expect(found.holders.flatMap(([, people]) => people)).toEqual([]);
  });
});

test('names below roles that come again are no heads', async () => {
  const text = 'Role,Clerk,Clerk,Boss\nName,Ana,Bo,Cy\nCollect invoices,R,C,A\nPay invoices,R,I,A\n';
  const { holders } = await heldIn(text);
  expect(holders).toEqual([
    ['Clerk', ['Ana']],
    ['Clerk (3)', ['Bo']],
    ['Boss', ['Cy']],
  ]);
});

test('a row “Name” right below the roles is no head, though it calls itself one', async () => {
  const { matrix } = await readFile(
    [
      'Tie-in – who does what,,',
      ',Director,Manager',
      'Name,Helen Marsh,vacant',
      'Test,A,R',
      'Hand over,A,R',
    ].join('\n'),
    'plan.csv',
  );
  expect(Object.values(matrix.roles).map(({ name }) => name)).toEqual(['Director', 'Manager']);
  expect(Object.values(matrix.people).map(({ name }) => name)).toEqual(['Helen Marsh']);
});

describe('a row that names deputies', () => {
  const table = (label: string) =>
    [
      'Task,Director,Manager,Legal',
      'Name,Helen Marsh,Bo Lind,Kim Oduya',
      `${label},n/a,Tom Wilk,tbd`,
      'Test,A,R,C',
      'Hand over,A,R,I',
    ].join('\n');

  test.each(['Deputy', 'Deputies:', 'Stellvertretung', 'Suplente', 'Vervanger'])(
    'is a note of the roles, and no activity that nobody has: %s',
    async (label) => {
      const { activities, notes, told, areRemarks } = await heldIn(table(label));
      expect(activities).toEqual(['Test', 'Hand over']);
      expect(notes).toEqual([undefined, `${label.replace(':', '')}: Tom Wilk`, undefined]);
      expect(told).toContain(
        `“${label}” names the deputies of roles. They were kept as notes of these roles.`,
      );
      expect(areRemarks).toBe(true);
    },
  );

  test('is an activity where it has letters', async () => {
    const { activities } = await heldIn(table('Deputy').replace('n/a,Tom Wilk,tbd', 'A,R,I'));
    expect(activities).toContain('Deputy');
  });
});
