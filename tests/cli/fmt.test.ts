// `fmt`: canonical text, and never a file that lost something.
import { expect, it } from 'vitest';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { savedFromMatrix } from '../../src/domain/matrix/saved';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';

const plan = matrixFromSketch(`
               | Clerk | Manager
  Pay invoice  | R     | A`);
const pretty = (matrix: unknown) =>
  JSON.stringify({ format: 'answerable-matrix', ...savedFromMatrix(matrix as Matrix) }, null, 2);

it('writes canonical text once, and then has nothing to do', async () => {
  const program = commandLine();
  program.put('plan.json', pretty(plan));
  expect(await program.call('fmt', 'plan.json', '--check')).toMatchObject({
    code: 1,
    out: 'plan.json is not canonical. “answerable fmt” makes it so.',
  });
  expect((await program.call('fmt', 'plan.json')).code).toBe(0);
  expect(program.get('plan.json')).toBe(canonicalText(plan));
  expect((await program.call('fmt', 'plan.json', '--check')).code).toBe(0);
});

it('makes line ends those of git', async () => {
  const program = commandLine();
  program.put('plan.json', canonicalText(plan).replaceAll('\n', '\r\n'));
  expect((await program.call('fmt', 'plan.json', '--check')).code).toBe(1);
  await program.call('fmt', 'plan.json');
  expect(program.get('plan.json')).toBe(canonicalText(plan));
});

it('leaves a damaged file as it is', async () => {
  const program = commandLine();
  const damaged = pretty({ ...plan, subtitle: 7 });
  program.put('plan.json', damaged);
  const { code, told } = await program.call('fmt', 'plan.json');
  expect(code).toBe(1);
  expect(told).toContain('plan.json: matrix: “subtitle” must be text');
  expect(program.get('plan.json')).toBe(damaged);
});

it('refuses a table, which it would replace, and still formats the next file', async () => {
  const program = commandLine();
  program.put('plan.csv', 'Activity,Clerk,Manager\nPay,R,A\n');
  program.put('plan.json', pretty(plan));
  const { code, told } = await program.call('fmt', 'plan.csv', 'plan.json');
  expect(code).toBe(2);
  expect(told).toContain('plan.csv: This is not JSON from Answerable.');
  expect(program.get('plan.csv')).toContain('Pay,R,A');
  expect(program.get('plan.json')).toBe(canonicalText(plan));
});

it('prints what it read from standard input', async () => {
  const program = commandLine().with({ input: pretty(plan) });
  expect(await program.call('fmt', '-')).toMatchObject({ code: 0, out: canonicalText(plan).trimEnd() });
});
