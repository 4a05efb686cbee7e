// Calls that cannot be carried out: exit code 2 and a whole sentence, and whatever else was asked is still done.
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
  ['an unknown option', ['check', FILE, '--loud'], "Unknown option '--loud'"],
  [
    'an unknown severity',
    ['check', FILE, '--fail-on', 'never'],
    '--fail-on must be one of must, should, look, not “never”.',
  ],
  ['an unknown format', ['check', FILE, '--format', 'xml'], '--format must be one of'],
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
  ['no command', [], ''],
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
