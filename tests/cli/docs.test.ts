// docs/git.md and the recipes: what they tell people to run is run, and the app shows the same text.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { freshFolder } from '../support/commandLine';
import { environmentIn, git, must, program, withProgram } from '../support/gitClones';

const page = readFileSync('docs/git.md', 'utf8');
const RECIPES = 'src/ui/git/recipes/';

withProgram();

const sound = matrixFromSketch(`
               | Clerk | Manager | Board
  Pay invoice  | R     | A       | C
  Chase debts  | A     | R       | I
  Set budget   | C     | I       | RA`);
const plan = { ...sound, settings: { ...sound.settings, tagsConfirmed: false } };

/** A repository as the page has made it after its first step, with a branch of its own and one on the server. */
function repository(): string {
  const folder = freshFolder();
  must(git(folder, 'init', '-q', '-b', 'main'));
  mkdirSync(join(folder, 'tools'));
  copyFileSync(program, join(folder, 'tools', 'answerable.mjs'));
  writeFileSync(join(folder, 'plan.answerable.json'), canonicalText(plan));
  writeFileSync(join(folder, 'README.md'), '');
  must(git(folder, 'add', '-A'));
  must(git(folder, 'commit', '-qm', 'Keep the plan here'));
  must(git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD'));
  return folder;
}

function shell(folder: string, script: string, more: Record<string, string> = {}) {
  const environment = { ...environmentIn(folder), ...more };
  // The page says `node`; here it is the one that runs the tests.
  const withNode = `node() { "${process.execPath}" "$@"; }\n${script.replaceAll('-r node ', `-r "${process.execPath}" `)}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', withNode], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
  });
  return { code: status, out: stdout, told: stderr };
}

it('every line that the page tells people to type can be typed', () => {
  const blocks = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block);
  expect(blocks.length).toBeGreaterThanOrEqual(6);
  const folder = repository();
  for (const block of blocks) {
    // Nothing has changed, so a comparison finds nothing, and the plan has no gap that must be fixed.
    const { code, told } = shell(folder, block);
    expect([block, code, told.replace(/^.*owners.*$/gm, '')]).toEqual([
      block,
      0,
      expect.not.stringContaining('rror'),
    ]);
  }
});

describe('the recipes', () => {
  it('of the app are those of the page', () => {
    for (const name of readdirSync(RECIPES))
      expect(page).toContain(readFileSync(`${RECIPES}${name}`, 'utf8'));
  });

  it('for CI are YAML', () => {
    for (const name of ['github-actions.yml', 'gitlab-ci.yml']) {
      const [document] = parseAllDocuments(readFileSync(RECIPES + name, 'utf8'));
      expect(document && 'errors' in document ? document.errors : []).toEqual([]);
    }
  });

  const steps = (): { name?: string; run?: string }[] =>
    parseAllDocuments(readFileSync(`${RECIPES}github-actions.yml`, 'utf8'))[0]?.toJS().jobs.check.steps;

  it('for GitHub run, and never put text of a pull request into a script', () => {
    const folder = repository();
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, '');
    const changed = { ...plan, subtitle: 'Q4' };
    writeFileSync(join(folder, 'plan.answerable.json'), canonicalText(changed));
    for (const { name, run } of steps()) {
      if (run === undefined) continue;
      expect(run).not.toContain('${{');
      const done = shell(folder, run, { BASE: 'origin/main', GITHUB_STEP_SUMMARY: summary });
      // The schedule reports even what is only worth a look.
      expect([name, done.code]).toEqual([name, 0]);
    }
    expect(readFileSync(summary, 'utf8')).toContain('Subtitle');
  });

  it('for GitLab writes the report', () => {
    const folder = repository();
    const { ownership } = parseAllDocuments(readFileSync(`${RECIPES}gitlab-ci.yml`, 'utf8'))[0]?.toJS() ?? {};
    const { code } = shell(folder, ownership.script[0], { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: '' });
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'))).toEqual([]);
  });
});
