// Fields of a document beside its matrix, which a later version or another program may have written.
import { expect, test } from 'vitest';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';

const BESIDE = {
  $schema: 'https://example.org/matrix.json',
  ofLater: [{ b: 1, a: 2 }],
  settled: { by: 'Ann' },
};

function written() {
  const program = commandLine();
  const matrix = matrixFromSketch('| Clerk | Manager\nPay invoice | R | A');
  program.put('plan.json', JSON.stringify({ ...JSON.parse(canonicalText(matrix)), ...BESIDE }));
  return program;
}

// “fmt” and every export left them out without a word.
test('they survive both forms of JSON, and are written the same twice', async () => {
  const program = written();
  const convert = async (from: string, to: string) =>
    expect(await program.call('convert', from, '-o', to)).toMatchObject({ code: 0, told: '' });
  await convert('plan.json', 'plan.answerable.json');
  await convert('plan.answerable.json', 'again.json');
  for (const name of ['plan.answerable.json', 'again.json'])
    expect(JSON.parse(program.get(name))).toMatchObject(BESIDE);
  const { matrix } = JSON.parse(program.get('again.json')) as { matrix: object };
  expect(matrix).not.toHaveProperty('besideMatrix');
  await convert('again.json', 'twice.answerable.json');
  expect(program.get('twice.answerable.json')).toBe(program.get('plan.answerable.json'));
  expect((await program.call('fmt', 'plan.answerable.json', '--check')).code).toBe(0);
});

test('what calls itself one of our own fields replaces none of them', async () => {
  const program = written();
  const document = JSON.parse(program.get('plan.json')) as { matrix: object };
  const matrix = { ...document.matrix, besideMatrix: { version: 99, matrix: null, format: 'x' } };
  program.put('plan.json', JSON.stringify({ ...document, matrix }));
  await program.call('convert', 'plan.json', '-o', 'again.json');
  const again = JSON.parse(program.get('again.json')) as { version: number; format: string };
  expect(again).toMatchObject({ format: 'answerable-matrix', matrix: { name: expect.any(String) } });
  expect(again.version).toBeLessThan(99);
});
