// Calls that cannot be carried out: exit code 2 and a whole sentence, and whatever else was asked is still done.
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';

const FILE = 'plan.answerable.json';
const plan = canonicalText(
  matrixFromSketch(`
                 | Clerk | Manager
    Pay invoice  | R     | A
    Chase debts  | R     | R`),
);

function withPlan() {
  const program = commandLine();
  program.put(FILE, plan);
  return program;
}

it.each([
  ['a file that is not there', ['check', 'no.json'], 'no.json: There is no such file.'],
  ['a folder', ['check', '.'], '.: This is a folder, not a file.'],
  ['no file', ['check'], 'A file is missing.'],
  ['a name that is empty', ['check', ''], ': The name of a file is empty.'],
  ['an unknown option', ['check', FILE, '--loud'], 'There is no option “--loud”.'],
  ['an unknown short option', ['check', FILE, '-x'], 'There is no option “-x”.'],
  ['an option without its value', ['check', FILE, '--format'], '--format needs a value.'],
  ['an option whose value is empty', ['check', FILE, '--format='], '--format needs a value.'],
  ['an option with another in its place', ['check', FILE, '--format', '--quiet'], '--format needs a value.'],
  ['a flag with a value', ['check', FILE, '--quiet=no'], '--quiet takes no value.'],
  ['an option that is given twice', ['check', FILE, '--format', 'text', '--format', 'json'], 'given twice.'],
  ['help for an unknown command', ['help', 'chek'], 'There is no command “chek”.'],
  [
    'an unknown severity',
    ['check', FILE, '--fail-on', 'never'],
    '--fail-on must be one of must, should, look, not “never”.',
  ],
  [
    'an unknown format',
    ['check', FILE, '--format', 'xml'],
    '--format must be one of text, github, gitlab, json, junit, sarif, not “xml”.',
  ],
  [
    'a day that is none',
    ['check', FILE, '--today', '2026-02-30'],
    '--today must be a day such as 2026-11-28, not “2026-02-30”.',
  ],
  [
    'an unknown baseline',
    ['check', FILE, '--baseline', 'nowhere'],
    '--baseline “nowhere” is neither a file nor a revision',
  ],
  [
    'a revision that looks like an option',
    ['check', FILE, '--baseline=--output=x'],
    'is neither a file nor a revision',
  ],
  ['an unknown command', ['chek', FILE], 'There is no command “chek”.'],
  ['no command', [], 'A command is missing.'],
])('is 2 for %s, with a sentence', async (_, words, sentence) => {
  const { code, told } = await withPlan().call(...words);
  expect(code).toBe(2);
  expect(told).toContain(sentence);
});

it.each([
  [
    'cut',
    '{"format": "answerable-matrix", "version": 1, "matrix": {',
    'bad.json: This JSON file cannot be read:',
  ],
  [
    'of another program',
    '{"format": "openapi"}',
    'bad.json: This JSON file has the format “openapi”, not “answerable-matrix”.',
  ],
  ['empty', '', 'bad.json: This file is empty.'],
  [
    'of a later version',
    JSON.stringify({ format: 'answerable-matrix', version: 999, matrix: {} }),
    'bad.json: This matrix was saved by a newer version',
  ],
  ['too deep', '['.repeat(5_000), 'bad.json: This JSON file is nested'],
])('is 2 for a file that is %s, and the other file is still checked', async (_, text, sentence) => {
  const program = withPlan();
  program.put('bad.json', text);
  const { code, told, out } = await program.call('check', 'bad.json', FILE);
  expect(code).toBe(2);
  expect(told).toContain(sentence);
  expect(out).toContain('Nobody is accountable for “Chase debts”');
});

it('a device without an end is refused at the size that a file may have', async () => {
  const { code, told } = await withPlan().call('check', '/dev/zero');
  expect(code).toBe(2);
  expect(told).toContain('/dev/zero: This file is 96');
});

it('what another program writes into a pipe is checked as a file', async () => {
  const program = withPlan();
  const pipe = join(program.folder, 'pipe.json');
  execFileSync('mkfifo', [pipe]);
  spawn('cp', [join(program.folder, FILE), pipe]);
  const { out } = await program.call('check', 'pipe.json');
  expect(out).toContain('Nobody is accountable for “Chase debts”');
});

it('a fault of the program itself ends with 2, not with the code of gaps', async () => {
  const broken = withPlan().with({
    print: () => {
      throw new TypeError('out is not a stream');
    },
  });
  const { code, told } = await broken.call('check', FILE);
  expect(code).toBe(2);
  expect(told).toContain(
    'This is a bug in answerable, not a problem with your command or files. TypeError: out is not',
  );
});

it('where the lines cannot be merged either, nothing is claimed', async () => {
  const program = withPlan();
  const { code, told } = await program.call('merge', FILE, FILE, 'gone.json');
  expect(code).toBe(2);
  expect(told).toContain('gone.json: There is no such file.');
  expect(told).toContain('could not be merged either. It is as it was on our side');
  expect(program.get(FILE)).toBe(plan);
});

it('a summary of the step that cannot be written is told, and the check counts all the same', async () => {
  const program = withPlan();
  const { code, told } = await program
    .with({ environment: { GITHUB_STEP_SUMMARY: program.folder } })
    .call('check', FILE, '--format', 'github');
  expect(code).toBe(1);
  expect(told).toContain('The summary of the step could not be written');
});

it('a table without letters is no dead end: the sentence says where its columns can be chosen', async () => {
  const program = commandLine();
  program.put('work.csv', 'Work;Clerk;Manager\nPay invoice;at noon;\nChase debtors;at night;\n');
  const { code, told } = await program.call('check', 'work.csv');
  expect(code).toBe(2);
  expect(told).toContain('If it is one, choose in the app which columns are roles.');
  expect(told).not.toContain('below');
});
