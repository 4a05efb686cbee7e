// `check`: what it prints, where it points, and what its exit code says.
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/cli/checking/checkFile';
import { addDays, type CalendarDate } from '../../src/domain/matrix/date';
import type { ActivityId } from '../../src/domain/matrix/ids';
import type { Matrix, Waiver } from '../../src/domain/matrix/matrix';
import { savedFromMatrix } from '../../src/domain/matrix/saved';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';
import { TODAY } from '../support/memorySession';

// Nobody has confirmed what the rows are about, so rules about rows that are missing are silent.
const settled = (sketch: string): Matrix => {
  const matrix = matrixFromSketch(sketch);
  return { ...matrix, settings: { ...matrix.settings, tagsConfirmed: false } };
};

const sound = settled(`
               | Clerk | Manager | Board
  Pay invoice  | R     | A       | C
  Chase debts  | A     | R       | I
  Set budget   | C     | I       | RA`);
const gap = settled(`
               | Clerk | Manager | Board
  Pay invoice  | R     | A       | C
  Chase debts  | R     | R       | I
  Set budget   | C     | I       | RA`);
const chase = idOf<ActivityId>('Chase debts');

const FILE = 'plan.answerable.json';

function withFile(matrix: Matrix, name = FILE) {
  const program = commandLine();
  program.put(name, canonicalText(matrix));
  return program;
}

interface PrintedFinding {
  readonly key: string;
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly places: readonly unknown[];
  readonly fixes: readonly string[];
}

async function printed(program: ReturnType<typeof commandLine>, ...words: string[]) {
  const { out } = await program.call('check', FILE, '--format', 'json', ...words);
  return JSON.parse(out).files[0] as { findings: PrintedFinding[]; before?: number; waived: unknown[] };
}

describe('the exit code', () => {
  it('is 1 where nobody is accountable, and the line is that of the activity', async () => {
    const program = withFile(gap);
    const { code, out } = await program.call('check', FILE);
    expect(code).toBe(1);
    const line =
      program
        .get(FILE)
        .split('\n')
        .findIndex((text) => text.startsWith(` "${chase}"`)) + 1;
    expect(out).toContain(`${FILE}:${line}: must fix: Nobody is accountable for “Chase debts”`);
    expect(out.split('\n').at(-1)).toMatch(/^plan\.answerable\.json: \d+ gaps? \(\d+ must fix/);
  });

  it('is 0 where nothing is as severe as --fail-on says', async () => {
    const unused = settled(`
                   | Clerk | Manager | Board | Auditor
      Pay invoice  | R     | A       | C     |
      Chase debts  | A     | R       | I     |
      Set budget   | C     | I       | RA    |`);
    const program = withFile(unused);
    const { findings } = await printed(program);
    expect(findings.some(({ severity }) => severity === 'must')).toBe(false);
    expect(findings.some(({ severity }) => severity === 'should')).toBe(true);
    expect((await program.call('check', FILE)).code).toBe(0);
    expect((await program.call('check', FILE, '--fail-on', 'should')).code).toBe(1);
    expect((await program.call('check', FILE, '--fail-on', 'look')).code).toBe(1);
  });

  it('is 1 for a part that is damaged, with its place', async () => {
    const program = commandLine();
    const { activities, ...rest } = sound;
    const damaged = {
      ...rest,
      activities: { ...activities, [chase]: { ...activities[chase], concerns: 7 } },
    };
    program.put(FILE, JSON.stringify({ format: 'answerable-matrix', ...savedFromMatrix(damaged as never) }));
    const { code, out } = await program.call('check', FILE);
    expect(code).toBe(1);
    expect(out).toContain(': problem: activity “Chase debts”:');
  });
});

describe('a baseline', () => {
  it('hides what it has too, and shows what is new or worse', async () => {
    const program = withFile(gap);
    program.put('before.answerable.json', canonicalText(gap));
    const same = await program.call(
      'check',
      FILE,
      '--baseline',
      'before.answerable.json',
      '--fail-on',
      'look',
    );
    expect(same.code).toBe(0);
    expect(same.out).toMatch(/0 new gaps, \d+ gaps as before/);
    program.put('before.answerable.json', canonicalText(sound));
    const { findings } = await printed(program, '--baseline', 'before.answerable.json');
    expect(findings.map(({ rule }) => rule)).toContain('no-accountable');
    expect(findings.every(({ key }) => key.includes(chase) || !key.includes('/'))).toBe(true);
  });

  it('knows a row of a table by its name, wherever it is now', async () => {
    const program = commandLine();
    const head = 'Activity,Clerk,Manager\n';
    program.put('plan.csv', `${head}Chase debts,R,R\nPay invoice,R,A\n`);
    program.put('before.csv', `${head}Pay invoice,R,A\nChase debts,R,R\n`);
    const { code, out } = await program.call(
      'check',
      'plan.csv',
      '--baseline',
      'before.csv',
      '--fail-on',
      'look',
    );
    expect([code, out]).toEqual([0, expect.stringContaining('plan.csv: 0 new gaps')]);
  });

  it('of one file cannot be that of several', async () => {
    const program = withFile(sound);
    program.put('other.answerable.json', canonicalText(gap));
    const { code, told } = await program.call('check', FILE, 'other.answerable.json', '--baseline', FILE);
    expect(code).toBe(2);
    expect(told).toContain('One file cannot be the baseline of several.');
  });
});

it('a waiver counts until its day is over', async () => {
  const program = withFile(gap);
  const { findings } = await printed(program);
  const { key } = findings.find(({ rule }) => rule === 'no-accountable') ?? { key: '' };
  const { out } = await program.call('check', FILE, '--format', 'json');
  expect(out).toContain(key);
  const until = addDays(TODAY, 10);
  const waiver = {
    id: 'waiver-000000001',
    findingKey: key,
    about: aboutOf(gap, key),
    reason: 'Until the new team starts',
    who: 'Ann',
    on: TODAY,
    until,
  } as unknown as Waiver;
  program.put(FILE, canonicalText({ ...gap, waivers: { [waiver.id]: waiver } } as Matrix));
  const keys = async (day: CalendarDate) =>
    (await printed(program, '--today', day)).findings.map((finding) => finding.key);
  expect(await keys(until)).not.toContain(key);
  expect(await keys(addDays(until, 1))).toContain(key);
});

function aboutOf(matrix: Matrix, key: string): string {
  const found = findingsOf(matrix, TODAY).find((finding) => finding.key === key);
  if (!found) throw new Error(`There is no finding ${key}.`);
  return found.facts;
}

it('since a day only what time has made wrong counts', async () => {
  const program = withFile(
    settled(`
                                                  | Clerk | Manager
      Pay invoice                                 | R     | R
      Pick a bank !decision [reviewedOn=2026-05-25] | R   | A`),
  );
  const rules = async (...words: string[]) =>
    (await printed(program, '--today', '2026-11-28', ...words)).findings.map(({ rule }) => rule);
  expect(await rules()).toEqual(expect.arrayContaining(['no-accountable', 'stale-row']));
  expect(await rules('--since', '2026-11-20')).toEqual(['stale-row']);
  expect(await rules('--since', '7d')).toEqual(['stale-row']);
  expect(await rules('--since', '1d')).toEqual([]);
  expect((await program.call('check', FILE, '--since', 'yesterday')).code).toBe(2);
  expect((await program.call('check', FILE, '--since', '7d', '--baseline', FILE)).code).toBe(2);
});

describe('what is asked', () => {
  it('in a table whose letters are not known is a problem of the check, until it is answered', async () => {
    const program = commandLine();
    program.put(
      'odd.csv',
      'Activity,Clerk,Manager\nPay,R,A\nBuild,R,Z\nTest,Z,A\nShip,Z,A\nRun,R,Z\nStop,Z,A\n',
    );
    const asked = await program.call('check', 'odd.csv');
    expect(asked.code).toBe(1);
    expect(asked.out).toContain('What does “Z” mean?');
    expect(asked.out).toMatch(/^odd\.csv: \d+ gaps?.*, \d+ problems$/m);
    const answered = await program.call('check', 'odd.csv', '--answer', 'letter-Z=2');
    expect(answered.out).toMatch(/^odd\.csv: \d+ gaps?( \(.*\))?$/m);
    expect((await program.call('check', 'odd.csv', '--answer', 'letter-Z=99')).code).toBe(2);
    expect((await program.call('check', 'odd.csv', '--answer', 'yes')).code).toBe(2);
  });
});

it('text around the table of a page is no problem of the check', async () => {
  const program = commandLine();
  program.put('page.md', 'Agreed in May.\n\n| Task | Clerk | Manager |\n|---|---|---|\n| Pay | R | A |\n');
  const { out } = await program.call('check', 'page.md', '--format', 'json');
  expect(JSON.parse(out).files[0].problems).toEqual([]);
});

it('fixes are named in JSON', async () => {
  const { findings } = await printed(withFile(gap));
  expect(findings.find(({ rule }) => rule === 'no-accountable')?.fixes.length).toBeGreaterThan(0);
});

it('reads standard input, and files whose names look like options', async () => {
  const program = withFile(gap, '--fail-on');
  expect((await program.call('check', '--', '--fail-on')).code).toBe(1);
  const piped = program.with({ input: canonicalText(gap) });
  expect((await piped.call('check', '-', '--quiet')).out).toMatch(/^-: \d+ gaps/);
});

it('a finding of the whole matrix stands at the activities, not on the last line', async () => {
  const program = withFile(matrixFromSketch('settings: scope=cost\n| Clerk | Manager\nPay invoice | R | A'));
  const { findings } = await printed(program);
  const lines = program.get(FILE).split('\n');
  const whole = findings.filter(({ places }) => places.length === 0);
  expect(whole.length).toBeGreaterThan(0);
  for (const { line } of whole) expect(lines[line - 1]).toMatch(/^"(activities|scope)": |^ "scope": /);
});

it('colours are only for terminals that want them', async () => {
  const program = withFile(gap);
  expect((await program.call('check', FILE)).out).not.toContain('\u001B');
  expect((await program.with({ colours: true }).call('check', FILE)).out).toContain('\u001B[31mmust fix');
});
