// The built file on a Node that is too old: one sentence, before anything of the program runs.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { program, withProgram } from '../support/gitClones';

withProgram();

/** What Node 22 brought and older ones lack, taken away, and the name of an older one. */
const AS_OLDER = `
  delete Map.groupBy;
  delete Set.prototype.union;
  Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } });
  Object.defineProperty(process, 'version', { value: 'v20.19.0' });`;

function run(...words: string[]) {
  const older = `data:text/javascript,${encodeURIComponent(AS_OLDER)}`;
  return spawnSync(process.execPath, ['--import', older, program, ...words], { encoding: 'utf8' });
}

test.each([['check', 'plan.csv'], ['--version']])('is told so, and nothing is read: %s %s', (...words) => {
  const { status, stdout, stderr } = run(...words);
  expect(stderr).toBe('answerable needs Node 22 or later, and this is v20.19.0. Nothing was read.\n');
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('a Node that is new enough says nothing of it', () => {
  const { status, stderr } = spawnSync(process.execPath, [program, '--version'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
