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
