// `diff`: what changed, in words, grouped by section, with the gaps that came and went.
import { expect, it } from 'vitest';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';

const settled = (sketch: string): Matrix => {
  const matrix = matrixFromSketch(sketch);
  return { ...matrix, settings: { ...matrix.settings, tagsConfirmed: false } };
};
const before = settled(`
               | Clerk | Manager
  ## Money
  Pay invoice  | R     | A
  ## Run
  Chase debts  | R     | `);
const after = settled(`
               | Clerk | Manager
  ## Money
  Pay invoice  | R     |
  ## Run
  Chase debts  | R     | A`);

function both() {
  const program = commandLine();
  program.put('a.answerable.json', canonicalText(before));
  program.put('b.answerable.json', canonicalText(after));
  return program;
}

it('is 0 and silent where nothing differs', async () => {
  expect(await both().call('diff', 'a.answerable.json', 'a.answerable.json')).toEqual({
    code: 0,
    out: '',
    told: '',
  });
});

it('says what changed section by section, and which gaps are new and closed', async () => {
  const { code, out } = await both().call('diff', 'a.answerable.json', 'b.answerable.json');
  expect(code).toBe(1);
  expect(out.split('\n').slice(0, 4)).toEqual([
    'Money',
    '  Activity “Pay invoice”: Manager: nothing, was Accountable',
    'Run',
    '  Activity “Chase debts”: Manager: Accountable, was nothing',
  ]);
  const [, come = '', gone = ''] = out.split(/^(?:New|Closed) gaps \(\d+\)$/m);
  expect(come).toContain('Nobody is accountable for “Pay invoice”');
  expect(gone).toContain('Nobody is accountable for “Chase debts”');
});

it('makes a comment for a pull request, in which no name is a mention or a table', async () => {
  const program = both();
  const [row, ...rest] = Object.values(after.activities);
  if (!row) throw new Error('The matrix has rows.');
  const named = [{ ...row, name: '@everyone | <b>' }, ...rest];
  const other = { ...after, activities: Object.fromEntries(named.map((each) => [each.id, each])) };
  program.put('b.answerable.json', canonicalText(other as unknown as Matrix));
  const { out } = await program.call(
    'diff',
    'a.answerable.json',
    'b.answerable.json',
    '--format',
    'markdown',
  );
  expect(out).toContain('#### Money');
  expect(out).toContain('&#64;everyone \\| \\<b\\>');
  expect(out).not.toContain('@');
});

it('ends before the limit of code hosts', async () => {
  const program = both();
  const rows = Array.from({ length: 2_000 }, (_, at) => `Activity with a long name, number ${at} | R | A`);
  program.put('b.answerable.json', canonicalText(settled(['| Clerk | Manager', ...rows].join('\n'))));
  const { out } = await program.call(
    'diff',
    'a.answerable.json',
    'b.answerable.json',
    '--format',
    'markdown',
  );
  expect(out.length).toBeLessThan(60_200);
  expect(out).toMatch(/And [\d,]+ more lines\.$/);
});

it('compares a table with a matrix by names', async () => {
  const program = both();
  await program.call('convert', 'a.answerable.json', '-o', 'a.csv');
  const { out } = await program.call('diff', 'a.csv', 'b.answerable.json', '--format', 'json');
  const cells = JSON.parse(out).differences.filter(({ place }: { place: string }) =>
    place.startsWith('Activity'),
  );
  expect(cells).toEqual([
    expect.objectContaining({
      place: 'Activity “Pay invoice”',
      words: 'Manager: nothing, was Accountable',
      collection: 'activities',
    }),
    expect.objectContaining({ place: 'Activity “Chase debts”', words: 'Manager: Accountable, was nothing' }),
  ]);
});

it('is 2 for one file', async () => {
  expect((await both().call('diff', 'a.answerable.json')).code).toBe(2);
});
