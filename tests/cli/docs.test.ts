// docs/git.md and the recipes: what they tell people to run is run, and the app shows the same text.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine, freshFolder } from '../support/commandLine';
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

function shell(folder: string, script: string, nodeIn: string, more: Record<string, string> = {}) {
  const environment = environmentIn(folder);
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, PATH: `${nodeIn}${delimiter}${environment.PATH}`, ...more },
  });
  return { code: status, out: stdout, told: stderr };
}

/** The page says `node`; here it is the one that runs the tests. */
function realNode(): string {
  const folder = freshFolder();
  symlinkSync(process.execPath, join(folder, 'node'));
  return folder;
}

/** A `node` that writes down what it is asked, a word a line, and does nothing. */
function listeningNode() {
  const folder = freshFolder();
  const heard = join(folder, 'heard');
  writeFileSync(join(folder, 'node'), `#!/bin/sh\nprintf '%s\\n' "$@" '' >> '${heard}'\n`, { mode: 0o755 });
  return {
    folder,
    /** What it was asked since the last time. */
    heard(): readonly (readonly string[])[] {
      const text = existsSync(heard) ? readFileSync(heard, 'utf8') : '';
      rmSync(heard, { force: true });
      return text
        .split('\n\n')
        .filter((call) => call !== '')
        .map((call) => call.split('\n'));
    },
  };
}

it('every line that the page tells people to type can be typed', async () => {
  const blocks = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block);
  expect(blocks.length).toBeGreaterThanOrEqual(6);
  const folder = repository();
  const node = listeningNode();
  const asked = new Set<string | undefined>();
  for (const block of blocks) {
    expect([block, shell(folder, block, node.folder)]).toEqual([block, { code: 0, out: '', told: '' }]);
    // What the lines ask of the program is asked of it here: a start of it is most of what a line takes.
    for (const [file, ...words] of node.heard()) {
      expect(file).toBe('tools/answerable.mjs');
      const { code, told } = await commandLine(folder).call(...words);
      // Nothing has changed, so a comparison finds nothing, and the plan has no gap that must be fixed. No activity has a path.
      expect([words, code, told]).toEqual([words, words[0] === 'owners' ? 1 : 0, '']);
      asked.add(words[0]);
    }
  }
  expect([...asked].sort()).toEqual(['check', 'convert', 'diff', 'fmt', 'owners']);
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
    const node = realNode();
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, '');
    const changed = { ...plan, subtitle: 'Q4' };
    writeFileSync(join(folder, 'plan.answerable.json'), canonicalText(changed));
    for (const { name, run } of steps()) {
      if (run === undefined) continue;
      expect(run).not.toContain('${{');
      const done = shell(folder, run, node, { BASE: 'origin/main', GITHUB_STEP_SUMMARY: summary });
      // The schedule reports even what is only worth a look.
      expect([name, done.code]).toEqual([name, 0]);
    }
    expect(readFileSync(summary, 'utf8')).toContain('Subtitle');
  });

  it('for GitLab writes the report', () => {
    const folder = repository();
    const { ownership } = parseAllDocuments(readFileSync(`${RECIPES}gitlab-ci.yml`, 'utf8'))[0]?.toJS() ?? {};
    const { code } = shell(folder, ownership.script[0], realNode(), {
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: '',
    });
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'))).toEqual([]);
  });
});
