// `owners`: a repository held against its matrix, both ways.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Activity, Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';

const sketch = matrixFromSketch(`
  people: Ann; Bob; Eve
                   | Payments = Ann, Bob (deputy) | Platform = Eve
  Change payments  | A                                    | C
  Run the build    |                                      | A
  Keep the books   | R                                    |`);

const plan: Matrix = (() => {
  const paths: { readonly [name: string]: readonly string[] } = {
    'Change payments': ['/services/pay/'],
    'Run the build': ['*'],
    'Keep the books': ['/books/', '/gone/'],
  };
  const activities = Object.values<Activity>(sketch.activities).map((activity) => [
    activity.id,
    {
      ...activity,
      paths: paths[activity.name] ?? [],
      contact: activity.name === 'Change payments' ? '#pay' : undefined,
    },
  ]);
  return { ...sketch, activities: Object.fromEntries(activities) } as Matrix;
})();
const withoutBuild: Matrix = {
  ...plan,
  activities: Object.fromEntries(
    Object.entries<Activity>(plan.activities).filter(([, { name }]) => name !== 'Run the build'),
  ),
} as Matrix;

const FILES = [
  'services/pay/api.ts',
  'services/search/a.ts',
  'services/search/b.ts',
  'books/2026.csv',
  'Makefile',
];

// Made once; each test has a copy of its own.
const first = mkdtempSync(join(tmpdir(), 'answerable-owners-'));
beforeAll(() => {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: first, stdio: 'ignore' });
  for (const file of [...FILES, 'plan.answerable.json']) {
    mkdirSync(dirname(join(first, file)), { recursive: true });
    writeFileSync(join(first, file), '');
  }
  git('init', '-q', '--template=');
  git('add', '-A');
});
afterAll(() => rmSync(first, { recursive: true, force: true }));

function repository(matrix: Matrix) {
  const program = commandLine();
  cpSync(first, program.folder, { recursive: true });
  program.put('plan.answerable.json', canonicalText(matrix));
  return program;
}

it('names the owner by the narrowest path, with people, deputies and contact', async () => {
  const { code, out } = await repository(plan).call('owners', 'who', 'services/pay/api.ts');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'services/pay/api.ts',
    '  Payments (Ann): “Change payments”, by /services/pay/; contact #pay',
    '  Platform (Eve): “Run the build”, by *',
  ]);
});

it('is 1 where nobody is accountable, whether an activity speaks of it or not', async () => {
  const program = repository(withoutBuild);
  const books = await program.call('owners', 'who', 'books/2026.csv');
  expect([books.code, books.out]).toEqual([1, expect.stringContaining('nobody: “Keep the books”')]);
  const make = await program.call('owners', 'who', 'Makefile');
  expect([make.code, make.out]).toEqual([1, 'Makefile\n  nobody: no activity covers this path']);
});

it('lists what no activity covers by the fewest folders, and paths that no file has', async () => {
  const { code, out } = await repository(withoutBuild).call('owners', 'unowned');
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    'Paths that no activity covers (3)',
    '  services/search/ (2 files)',
    '  Makefile',
    '  plan.answerable.json',
    'Paths in the matrix that no file has (1)',
    '  /gone/, of “Keep the books”',
  ]);
});

it('holds CODEOWNERS against the matrix', async () => {
  const program = repository(plan);
  program.put('CODEOWNERS', '/services/pay/ @acme/search\n/services/search/ @acme/search\n/books/\n');
  const { code, out } = await program.call('owners', 'unowned', '--against', 'CODEOWNERS');
  expect(code).toBe(1);
  expect(out).toContain('Owners in CODEOWNERS that are not roles of the matrix (1)\n  @acme/search, line 1');
  expect(out).toContain('“Change payments”: @acme/search in line 1, Payments in the matrix');
  expect(out).toContain('line 3: “/books/” has no owner.');
});

it('holds a list of people against the matrix: who is not in it, and what they still own', async () => {
  const program = repository(plan);
  program.put('people.csv', 'Name,Email\nAnn,ann@example.org\nBob,bob@example.org\n');
  program.put('CODEOWNERS', '/services/pay/ eve@example.org bob@example.org\n');
  const words = ['owners', 'unowned', '--people', 'people.csv', '--against', 'CODEOWNERS'];
  const { code, out } = await program.call(...words);
  expect(code).toBe(1);
  expect(out).toContain(
    'People of the matrix who are not in people.csv (1)\n  Eve: Platform, accountable for 1 activity',
  );
  expect(out).toContain('Addresses that own paths and are not in people.csv (1)\n  eve@example.org');
  program.put('people.csv', 'Ann\nBob\nEve\n');
  expect((await program.call('owners', 'unowned', '--people', 'people.csv')).out).not.toContain('Eve');
});

it('is 0 where everything has an owner', async () => {
  const program = repository(plan);
  const { out } = await program.call('owners', 'unowned', '--format', 'json');
  expect(JSON.parse(out).map(({ kind }: { kind: string }) => kind)).toEqual(['paths-without-files']);
});

it.each([
  [['owners'], 'Ask “owners who PATH” or “owners unowned”.'],
  [['owners', 'who'], 'A path is missing.'],
  [['owners', 'who', 'x', '--matrix', 'no.json'], 'no.json: There is no such file.'],
  [['owners', 'unowned', '--against', 'no'], 'no: There is no such file.'],
  [['owners', 'unowned', '--people', 'no'], 'no: There is no such file.'],
])('%s is 2 with a sentence', async (words, sentence) => {
  const { code, told } = await repository(plan).call(...words);
  expect([code, told]).toEqual([2, expect.stringContaining(sentence)]);
});

it('is 2 outside a repository', async () => {
  const program = commandLine();
  program.put('plan.answerable.json', canonicalText(plan));
  const { code, told } = await program.call('owners', 'unowned', '--matrix', 'plan.answerable.json');
  expect([code, told]).toEqual([2, expect.stringContaining('This folder is in no repository of git')]);
});
