// Two clones of a real repository on disk, and the built command line in them, as two people would have it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSaved } from '../../src/domain/matrix/saved';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { builtProgram } from './builtPrograms';

export const FILE = 'plan.answerable.json';
const folderOfClones = mkdtempSync(join(tmpdir(), 'answerable-clones-'));
process.on('exit', () => rmSync(folderOfClones, { recursive: true, force: true }));

/** The one file that is built beside the app, for tests that say `withProgram()`. */
export let program = '';

export function withProgram(): void {
  beforeAll(async () => {
    program = await builtProgram('cli');
  });
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** Nothing of the machine: no settings of a person, no editor. */
export function environmentIn(folder: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    // The program is started often. What Node made of its text is kept beside it, which halves each start.
    ...(program && { NODE_COMPILE_CACHE: dirname(program) }),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ann',
    GIT_AUTHOR_EMAIL: 'ann@example.org',
    GIT_COMMITTER_NAME: 'Ann',
    GIT_COMMITTER_EMAIL: 'ann@example.org',
    GIT_EDITOR: 'true',
    // Nothing tidies up behind a test.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'maintenance.auto',
    GIT_CONFIG_VALUE_0: 'false',
  };
}

export function run(folder: string, command: string, ...words: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    env: environmentIn(folder),
  });
  return { code: status, out: stdout, told: stderr };
}

export const git = (folder: string, ...words: string[]) => run(folder, 'git', ...words);
export const answerable = (folder: string, ...words: string[]) =>
  run(folder, process.execPath, program, ...words);

export function must(ran: Ran): Ran {
  expect(ran).toMatchObject({ code: 0 });
  return ran;
}

export type Change = (matrix: Matrix) => Matrix;

/** The repository of one person and its clone, in each of which somebody has changed the plan and committed. */
export function twoClones(plan: Matrix, [ours, theirs]: readonly [Change, Change], withDriver: boolean) {
  const folder = mkdtempSync(join(folderOfClones, 'clones-'));
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const driver = `merge.answerable.driver="${process.execPath}" "${program}" merge %O %A %B %P`;
  const change = (own: string, matrix: Matrix) => {
    writeFileSync(join(own, FILE), canonicalText(matrix));
    must(git(own, 'commit', '-qam', 'Change the plan'));
  };
  must(git(folder, 'init', '-q', '-b', 'main', second));
  writeFileSync(join(second, '.gitattributes'), '*.answerable.json merge=answerable eol=lf\n');
  writeFileSync(join(second, FILE), canonicalText(plan));
  must(git(second, 'add', '-A'));
  must(git(second, 'commit', '-qm', 'Keep the plan here'));
  must(git(folder, 'clone', '-q', ...(withDriver ? ['-c', driver] : []), second, first));
  change(second, theirs(plan));
  change(first, ours(plan));
  return {
    first,
    second,
    pull: () => git(first, 'pull', '-q', '--no-rebase', 'origin', 'main'),
    text: () => readFileSync(join(first, FILE), 'utf8'),
    matrix: () =>
      matrixFromSaved(JSON.parse(readFileSync(join(first, FILE), 'utf8')), { keepsStrayCells: true }),
  };
}
