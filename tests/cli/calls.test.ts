// How the program is called: its help, its version, and a file that is named twice.
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';

const FILE = 'plan.answerable.json';
const plan = canonicalText(matrixFromSketch('| Clerk | Manager\nPay invoice | R | R'));

function withPlan() {
  const program = commandLine();
  program.put(FILE, plan);
  return program;
}

it.each(['--version', '-V'])(
  '%s prints the version of the program and of the form of a matrix',
  async (option) => {
    const { code, out, told } = await commandLine().call(option);
    expect(out).toMatch(/^answerable 1\.2\.3 \(form \d+ of the matrix\)$/);
    expect([code, told]).toEqual([0, '']);
  },
);

it.each(['--help', '-h', 'help'])('%s names every command, exit codes, and how to go on', async (option) => {
  const { code, out } = await commandLine().call(option);
  expect(code).toBe(0);
  for (const file of readdirSync('src/cli/commands'))
    expect(out).toContain(`\n  ${file.replace('.ts', '')} `);
  for (const words of [
    'Usage: answerable COMMAND',
    'Exit codes: 0',
    '--version',
    'REV:PATH',
    'answerable help COMMAND',
  ])
    expect(out).toContain(words);
  expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(110);
});

it('each example of the help is a call that the program understands', async () => {
  const { out } = await commandLine().call('--help');
  const examples = [...out.matchAll(/^ {2}answerable (.+)$/gm)].map(([, words = '']) => words.split(' '));
  expect(examples.length).toBeGreaterThan(2);
  // Files and revisions that are not there are refused as that, and not for the call.
  for (const words of examples) {
    const { told } = await commandLine().call(...words);
    expect(told).toMatch(/There is no such file\.|is neither a file nor a revision/);
  }
});

it('a file that is named twice is checked once, also by another name of it', async () => {
  const program = withPlan();
  symlinkSync(join(program.folder, FILE), join(program.folder, 'link.json'));
  const once = await program.call('check', FILE);
  const often = await program.call('check', FILE, FILE, `./${FILE}`, join(program.folder, FILE), 'link.json');
  expect(often).toEqual(once);
  const { out } = await program.call('check', FILE, `./${FILE}`, '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({ files: [{ file: FILE }] });
  expect(JSON.parse(out).files).toHaveLength(1);
});

it('standard input that is named twice is read once, and two files with the same text are two', async () => {
  const program = withPlan().with({ input: plan });
  program.put('other.answerable.json', plan);
  const count = async (...names: string[]) =>
    JSON.parse((await program.call('check', ...names, '--format', 'json')).out).files.length;
  expect([await count('-', '-'), await count(FILE, 'other.answerable.json')]).toEqual([1, 2]);
});

it('a matrix that is named twice answers once who owns a path', async () => {
  const program = withPlan();
  const once = await program.call('owners', 'who', 'x.ts', '--matrix', FILE);
  expect(await program.call('owners', 'who', 'x.ts', '--matrix', FILE, '--matrix', `./${FILE}`)).toEqual(
    once,
  );
});

it('how far it is, is told of long work alone, and only where a person sees it', async () => {
  const watched = withPlan().with({ watched: true });
  expect((await watched.call('check', FILE, '--quiet')).told).toBe('');
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 600));
  const { told } = await watched.call('check', FILE, '--quiet');
  expect(told).toMatch(/^Reading plan\.answerable\.json … \d{1,2}%\n/);
  expect(told.endsWith('\n')).toBe(true);
  expect((await withPlan().call('check', FILE, '--quiet')).told).toBe('');
});
