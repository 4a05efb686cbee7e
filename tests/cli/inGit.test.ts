// A matrix kept in a real repository: what a revision knows, hooks that stop a push, and merges that nobody can read.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ActivityId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';
import { FILE, git, must, program, twoClones, withProgram } from '../support/gitClones';

const settled = (sketch: string): Matrix => {
  const matrix = matrixFromSketch(sketch);
  return { ...matrix, settings: { ...matrix.settings, tagsConfirmed: false } };
};
// One old gap: nobody is accountable for “Chase debts”.
const plan = settled(`
               | Clerk | Manager | Board
  Pay invoice  | R     | A       | C
  Chase debts  | R     |         | I
  Set budget   | C     | I       | RA`);
const invoice = idOf<ActivityId>('Pay invoice');

const unowned = (matrix: Matrix): Matrix => {
  const activity = matrix.activities[invoice];
  if (!activity) throw new Error('The plan has this activity.');
  return { ...matrix, activities: { ...matrix.activities, [invoice]: { ...activity, assignments: {} } } };
};
const renamed = (matrix: Matrix): Matrix => ({ ...matrix, subtitle: 'Q4' });

withProgram();

describe('a revision', () => {
  let clones: ReturnType<typeof twoClones>;
  beforeAll(() => {
    clones = twoClones(plan, [unowned, renamed], false);
  });

  it('as baseline lets a team with old gaps begin: only what is new fails, on its line', async () => {
    const { call, get } = commandLine(clones.first);
    expect((await call('check', FILE)).code).toBe(1);
    expect(await call('check', FILE, '--baseline', 'HEAD')).toMatchObject({ code: 0 });
    const { code, out } = await call('check', FILE, '--baseline', 'HEAD~1');
    expect(code).toBe(1);
    const line =
      get(FILE)
        .split('\n')
        .findIndex((each) => each.startsWith(` "${invoice}"`)) + 1;
    expect(out).toContain(`${FILE}:${line}: must fix: `);
    expect(out).not.toContain('“Chase debts”');
    expect(out).toMatch(/as before$/m);
  });

  it('that does not have the file makes everything new', async () => {
    const { call, put } = commandLine(clones.first);
    put('other.answerable.json', canonicalText(plan));
    const { code, out } = await call('check', 'other.answerable.json', '--baseline', 'HEAD');
    expect([code, out]).toEqual([1, expect.stringContaining('“Chase debts”')]);
  });

  it('is read from a folder below, with the path as it is seen from there', async () => {
    const below = join(clones.first, 'docs');
    mkdirSync(below);
    const { call } = commandLine(below);
    expect((await call('check', `../${FILE}`, '--baseline', 'HEAD')).code).toBe(0);
    const sarif = JSON.parse((await call('check', `../${FILE}`, '--format', 'sarif')).out);
    const [result] = sarif.runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(FILE);
  });

  it('is one side of a comparison', async () => {
    const { call } = commandLine(clones.first);
    const { code, out } = await call('diff', `HEAD~1:${FILE}`, FILE);
    expect([code, out]).toEqual([1, expect.stringContaining('Manager: nothing, was Accountable')]);
    expect(await call('diff', `nowhere:${FILE}`, FILE)).toMatchObject({
      code: 2,
      told: expect.stringContaining('git has no file of this name at the revision “nowhere” either.'),
    });
  });
});

it('a hook before the push stops a gap that is new, and lets the rest pass', () => {
  const { first, second } = twoClones(plan, [unowned, renamed], false);
  // A push goes to what the other has checked out.
  must(git(second, 'config', 'receive.denyCurrentBranch', 'ignore'));
  const hook = join(first, '.git', 'hooks', 'pre-push');
  writeFileSync(
    hook,
    `#!/bin/sh\nexec "${process.execPath}" "${program}" check ${FILE} --baseline origin/main --fail-on must\n`,
  );
  chmodSync(hook, 0o755);
  must(git(first, 'pull', '-q', '--no-rebase', 'origin', 'main'));
  const stopped = git(first, 'push', 'origin', 'HEAD:main');
  expect(stopped.code).not.toBe(0);
  expect(`${stopped.out}${stopped.told}`).toContain('“Pay invoice”');
  must(git(first, 'reset', '-q', '--hard', 'origin/main'));
  writeFileSync(join(first, FILE), canonicalText({ ...plan, subtitle: 'Next year' }));
  must(git(first, 'commit', '-qam', 'Say which year'));
  must(git(first, 'push', '-q', 'origin', 'HEAD:main'));
});

it('a side that cannot be read is merged by lines, so that nothing of theirs is missing', () => {
  const broken = '{ "format": "answerable-matrix"\n';
  const { first, second, pull, text } = twoClones(plan, [renamed, renamed], true);
  writeFileSync(join(second, FILE), broken);
  must(git(second, 'commit', '-qam', 'Break it'));
  writeFileSync(join(first, FILE), canonicalText(unowned(plan)));
  must(git(first, 'commit', '-qam', 'Change it'));
  const { code, told, out } = pull();
  expect(code).toBe(1);
  expect(`${told}${out}`).toContain('The lines of the file were merged instead');
  expect(text()).toMatch(/^<{7}/m);
  expect(text()).toContain(broken.trim());
});

it('conflict marks of git are read on both sides, and what clashes is listed', async () => {
  const put = (letters: string) => (matrix: Matrix) => {
    const activity = matrix.activities[invoice];
    if (!activity) throw new Error('The plan has this activity.');
    const assignments = { ...activity.assignments, [idOf('Board')]: letters };
    return {
      ...matrix,
      activities: { ...matrix.activities, [invoice]: { ...activity, assignments } },
    } as Matrix;
  };
  const { first, pull, text } = twoClones(plan, [put('I'), put('R')], false);
  must(git(first, 'config', 'merge.conflictStyle', 'diff3'));
  expect(pull().code).toBe(1);
  expect(text()).toMatch(/^<{7}/m);
  const { code, out } = await commandLine(first).call('check', FILE);
  expect(code).toBe(1);
  expect(out).toContain(
    'Both sides changed the letters of “Board” in activity “Pay invoice”: ours “I”, theirs “R”, before “C”. Ours stays.',
  );
});
