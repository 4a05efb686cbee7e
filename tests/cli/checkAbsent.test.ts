// `check` ends with what the matrix does not speak of, so that nobody reads silence as health.
import { expect, test } from 'vitest';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';

const FILE = 'plan.answerable.json';
const sound = matrixFromSketch(`
               | Clerk | Manager | Board
  Pay invoice  | R     | A       | C
  Chase debts  | A     | R       | I
  Set budget   | C     | I       | RA`);

test('areas that the matrix does not speak of are reported and never counted, also those nobody spoke of', async () => {
  const scope = {
    cost: { state: 'elsewhere', by: 'person', where: 'Finance' },
    ai: { state: 'not-ours', by: 'person' },
    build: { state: 'here', by: 'person' },
  };
  const program = commandLine();
  program.put(FILE, canonicalText({ ...sound, settings: { ...sound.settings, scope } } as Matrix));
  const { code, out } = await program.call('check', FILE);
  expect(code).toBe(0);
  expect(out).toContain(
    '  Not in this matrix: Cost (elsewhere: Finance), AI delivery (not for us). No activity of its own that we recognise: ',
  );
  expect(out).toMatch(/recognise: .*Security/);
  expect((await program.call('check', FILE, '--quiet')).out).not.toContain('Not in this matrix');
  const json = JSON.parse((await program.call('check', FILE, '--format', 'json')).out);
  expect(json.files[0].absent).toEqual(
    expect.arrayContaining([
      { area: 'cost', name: 'Cost', state: 'elsewhere', activities: 0, where: 'Finance' },
      { area: 'ai', name: 'AI delivery', state: 'not-ours', activities: 0 },
      { area: 'security', name: 'Security', state: 'unsaid', activities: 0 },
    ]),
  );
  expect(json.files[0].absent.map(({ area }: { area: string }) => area)).not.toContain('build');
});

const OPERATED = [
  'Activity,Platform lead,Platform engineers,Product teams,Security',
  'Upgrade the clusters,A,R,I,',
  'Patch the servers,A,R,I,',
  'Plan capacity of the clusters,A,R,C,',
  'Monitor the platform,A,R,I,',
  'Deploy the services,C,C,AR,',
  'Release new versions,C,I,AR,',
  'Approve each release,C,I,AR,',
  'Design the platform,A,R,C,',
  'Write the code of the services,C,,AR,',
  'Build the services,C,,AR,',
  'Test the services,I,C,AR,',
  'Run the database,A,R,I,',
  'Rotate secrets,C,R,I,A',
  'On-call for the platform,A,R,I,',
  'Lead incidents,A,R,C,',
].join('\n');

test('of a table whose tags nobody has confirmed nothing is said to be missing, and that is told', async () => {
  const program = commandLine();
  program.put('plan.csv', OPERATED);
  const { out } = await program.call('check', 'plan.csv');
  expect(out).not.toContain('that we recognise');
  expect(out).toContain(
    '  What is missing was not looked for, because nobody has confirmed what the activities are about. Confirm it in the app, or here with --confirm-tags.\n',
  );
  const { files } = JSON.parse((await program.call('check', 'plan.csv', '--format', 'json')).out);
  expect(files[0]).toMatchObject({ absent: [], unconfirmed: true });
  const { out: page } = await program.call('check', 'plan.csv', '--format', 'github');
  expect(page).not.toContain('that we recognise');
});

test('--confirm-tags takes what the names suggest, so that what is missing is found', async () => {
  const program = commandLine();
  program.put('plan.csv', OPERATED);
  const { out } = await program.call('check', 'plan.csv', '--confirm-tags');
  expect(out).toContain('No activity that we recognise is about cost. [cost-unowned]');
  expect(out).not.toContain('was not looked for');
  const { out: same } = await program.call('check', 'plan.csv', '--confirm-tags', '--baseline', 'plan.csv');
  expect(same).toContain('0 new gaps');
});

test('where too few activities are recognised, what is missing is not judged, and it says so', async () => {
  const program = commandLine();
  const rows = [...'abcdefghijklm'].map((letter) => `Thingamabob ${letter},A,R,I`);
  program.put('own.csv', ['Activity,Lead,Crew,Board', 'Deploy the services,A,R,I', ...rows].join('\n'));
  const { out } = await program.call('check', 'own.csv', '--confirm-tags');
  const words =
    'Answerable recognises what 1 of 14 activities are about. That is too few to look for all that may be missing.';
  expect(out).toContain(`  ${words}\n`);
  expect(out).not.toContain('Nobody has said');
  const json = JSON.parse((await program.call('check', 'own.csv', '--confirm-tags', '--format', 'json')).out);
  expect(json.files[0].tooFewRecognised).toBe(words);
});

test('of a short table it says that little is looked for', async () => {
  const program = commandLine();
  program.put('short.csv', OPERATED.split('\n').slice(0, 12).join('\n'));
  const words = 'In a matrix of fewer than 12 activities Answerable looks for little that may be missing.';
  const { out } = await program.call('check', 'short.csv', '--confirm-tags');
  expect(out).toContain(`  ${words}\n`);
  const json = JSON.parse(
    (await program.call('check', 'short.csv', '--confirm-tags', '--format', 'json')).out,
  );
  expect(json.files[0].tooShort).toBe(words);
});

const LESS =
  /Less is asked of a matrix that was not made from a template: what (\d+) other rules find only worth a look is not shown\. With --all-looks it is shown\./;

test('that rules keep looks to themselves is told in every form of the check, and --all-looks tells the looks', async () => {
  const program = commandLine();
  program.put('plan.csv', OPERATED);
  const check = async (...more: readonly string[]) =>
    (await program.call('check', 'plan.csv', '--confirm-tags', ...more)).out;
  const said = await check();
  expect(said.match(new RegExp(`^  ${LESS.source}`, 'gm'))).toHaveLength(1);
  expect(said).not.toContain('[service-levels-unowned]');
  const rules = Number(LESS.exec(said)?.[1]);
  const json = JSON.parse(await check('--format', 'json'));
  expect(json.files[0].lessAsked).toMatchObject({
    rules,
    message: expect.stringContaining(`${rules} other rules`),
  });
  expect(await check('--format', 'junit')).toMatch(new RegExp(`<system-out>${LESS.source}</system-out>`));
  const sarif = JSON.parse(await check('--format', 'sarif'));
  const [{ toolExecutionNotifications: notes, executionSuccessful }] = sarif.runs[0].invocations;
  expect(executionSuccessful).toBe(true);
  expect(notes).toEqual([{ level: 'note', message: { text: expect.stringMatching(LESS) } }]);

  const all = await check('--all-looks');
  expect(all).not.toContain('Less is asked');
  expect(all).toContain('[service-levels-unowned]');
  expect(JSON.parse(await check('--all-looks', '--format', 'json')).files[0]).not.toHaveProperty('lessAsked');
});
