// Two clones of a real repository on disk, and the built command line in them, as two people would have it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, onTestFinished } from 'vitest';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSaved } from '../../src/domain/matrix/saved';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';

export const FILE = 'plan.answerable.json';
const folderOfProgram = mkdtempSync(join(tmpdir(), 'answerable-built-'));
export const program = join(folderOfProgram, 'answerable.mjs');
process.on('exit', () => rmSync(folderOfProgram, { recursive: true, force: true }));
let built: Promise<unknown> | undefined;

/** Builds the one file before the tests of a file, once in each worker. */
export function withProgram(): void {
  beforeAll(async () => {
    built ??= build({
      configFile: 'vite.cli.config.ts',
      logLevel: 'error',
      build: { outDir: folderOfProgram },
    });
    await built;
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
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ann',
    GIT_AUTHOR_EMAIL: 'ann@example.org',
    GIT_COMMITTER_NAME: 'Ann',
    GIT_COMMITTER_EMAIL: 'ann@example.org',
    GIT_EDITOR: 'true',
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

/** Two clones of one repository, in each of which one person has changed the plan and committed. */
export function twoClones(plan: Matrix, [ours, theirs]: readonly [Change, Change], withDriver: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-git-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  must(git(folder, 'init', '-q', '--bare', '-b', 'main', 'shared.git'));
  const clone = (name: string) => {
    must(git(folder, 'clone', '-q', 'shared.git', name));
    const own = join(folder, name);
    if (withDriver)
      must(
        git(own, 'config', 'merge.answerable.driver', `"${process.execPath}" "${program}" merge %O %A %B %P`),
      );
    return own;
  };
  const commit = (own: string, matrix: Matrix) => {
    writeFileSync(join(own, FILE), canonicalText(matrix));
    must(git(own, 'add', '-A'));
    must(git(own, 'commit', '-q', '-m', 'Change the plan'));
  };
  const first = clone('first');
  writeFileSync(join(first, '.gitattributes'), '*.answerable.json merge=answerable eol=lf\n');
  commit(first, plan);
  must(git(first, 'push', '-q', 'origin', 'HEAD:main'));
  const second = clone('second');
  commit(second, theirs(plan));
  must(git(second, 'push', '-q', 'origin', 'HEAD:main'));
  commit(first, ours(plan));
  return {
    first,
    second,
    pull: () => git(first, 'pull', '-q', '--no-rebase', 'origin', 'main'),
    text: () => readFileSync(join(first, FILE), 'utf8'),
    matrix: () =>
      matrixFromSaved(JSON.parse(readFileSync(join(first, FILE), 'utf8')), { keepsStrayCells: true }),
  };
}
