// Names alone in their rows that count: "Phase 1", "Phase 2".
import { expect, test } from 'vitest';
import { readFile } from './reading';

const csv = (...rows: string[]) => ['Activity,Lead,Crew', ...rows].join('\n');

async function read(...rows: string[]) {
  const { matrix, understanding } = await readFile(csv(...rows), 'plan.csv');
  return {
    sections: Object.values(matrix.sections).map(({ name }) => name),
    activities: Object.values(matrix.activities).map(({ name }) => name),
    told: (understanding?.problems ?? []).map(({ message }) => message),
  };
}

test.each([
  ['Phase 1 - Ready', 'Phase 2 - Move', 'Phase 3 - Run'],
  ['1 Steuerung', '2 Betrieb', '3 Ende'],
  ['1. Plan', '2. Build', '3. Run'],
  ['A) Plan', 'B) Build', 'C) Run'],
  ['II. Vorbereiten', 'III. Umziehen', 'IV. Betreiben'],
  ['Étape 1', 'Étape 2', 'Étape 3'],
])('%s is a section without a word, and an empty row between is an activity', async (one, two, three) => {
  const { sections, activities, told } = await read(
    `${one},,`,
    'List servers,A,R',
    'Licences: take or buy,,',
    'Sign contracts,A,R',
    `${two},,`,
    'Move them,A,R',
    `${three},,`,
    'Watch them,A,R',
  );
  expect(sections).toEqual([one, two, three]);
  expect(activities).toEqual([
    'List servers',
    'Licences: take or buy',
    'Sign contracts',
    'Move them',
    'Watch them',
  ]);
  expect(told).toEqual([]);
});

test('names that do not count are sections, and it is told', async () => {
  const { sections, told } = await read('Plan,,', 'List servers,A,R', 'Run,,', 'Watch them,A,R');
  expect(sections).toEqual(['Plan', 'Run']);
  expect(told).toHaveLength(2);
});

test('one name that counts is no series', async () => {
  const { sections, told } = await read('Phase 1,,', 'List servers,A,R', 'Later,,', 'Watch them,A,R');
  expect(sections).toEqual(['Phase 1', 'Later']);
  expect(told).toHaveLength(2);
});

test('where activities count in the same way, an empty one is no section for sure', async () => {
  const { told } = await read('1. Plan,,', '2. List,A,R', '3. Run,,', '4. Watch,A,R');
  expect(told).toHaveLength(2);
});

test('a name above the first counted one stays a section', async () => {
  const { sections } = await read('General,,', 'Meet,A,R', 'Phase 1,,', 'List,A,R', 'Phase 2,,', 'Watch,A,R');
  expect(sections).toEqual(['General', 'Phase 1', 'Phase 2']);
});

test('one empty row of several words between activities is an activity that nobody has', async () => {
  const { sections, activities } = await read('List servers,A,R', 'Keep the evidence,,', 'Move them,A,R');
  expect(sections).toHaveLength(1);
  expect(activities).toEqual(['List servers', 'Keep the evidence', 'Move them']);
});

test.each([
  ['of one word', ['List servers,A,R', 'Night,,', 'Move them,A,R'], 'Night'],
  ['that begins the table', ['At night,,', 'List servers,A,R', 'Move them,A,R'], 'At night'],
  ['below an empty line', ['List servers,A,R', ',,', 'At night,,', 'Move them,A,R'], 'At night'],
])('one empty row %s is a section', async (_, rows, name) => {
  const { sections, told } = await read(...rows);
  expect(sections).toContain(name);
  expect(told).toHaveLength(1);
});
