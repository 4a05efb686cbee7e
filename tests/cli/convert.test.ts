// `convert`: any format in, any format out by its ending, and nothing guessed in silence.
import { describe, expect, it } from 'vitest';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';

const plan = matrixFromSketch(`
               | Clerk | Manager
  ## Money
  Pay invoice  | R     | A
  Chase debts  | R     | A`);

function withPlan() {
  const program = commandLine();
  program.put('plan.answerable.json', canonicalText(plan));
  return program;
}

describe('there and back', () => {
  it.each(['plan.json', 'plan.html', 'plan.md', 'plan.xlsx'])(
    'through %s nothing is lost',
    async (between) => {
      const program = withPlan();
      expect(await program.call('convert', 'plan.answerable.json', '-o', between)).toMatchObject({
        code: 0,
        told: '',
      });
      expect((await program.call('convert', between, '-o', 'back.answerable.json')).code).toBe(0);
      expect(program.get('back.answerable.json')).toBe(program.get('plan.answerable.json'));
    },
  );

  it('through CSV the letters are kept, and the same table gives the same bytes each time', async () => {
    const program = withPlan();
    await program.call('convert', 'plan.answerable.json', '-o', 'plan.csv');
    for (const name of ['one.answerable.json', 'two.answerable.json'])
      expect((await program.call('convert', 'plan.csv', '-o', name)).code).toBe(0);
    expect(program.get('one.answerable.json')).toBe(program.get('two.answerable.json'));
    await program.call('convert', 'one.answerable.json', '-o', 'again.csv');
    expect(program.get('again.csv')).toBe(program.get('plan.csv'));
  });
});

it('the format can be named where the ending is not enough', async () => {
  const program = withPlan();
  const { code, out } = await program.call('convert', 'plan.answerable.json', '-o', '-', '--to', 'markdown');
  expect(code).toBe(0);
  expect(out).toContain('| Pay invoice |');
});

it('what was changed is told, and the exit code is 1', async () => {
  const program = commandLine();
  program.put('odd.csv', 'Activity,Clerk,Manager\nPay,R,A\nBuild,R,A\nTest,R,A\nShip,R?x,A\n');
  const told = await program.call('convert', 'odd.csv', '-o', 'odd.answerable.json');
  expect(told.code).toBe(1);
  expect(told.told).toContain('odd.csv: Row 5, column Clerk:');
  const { code, out } = await program.call(
    'convert',
    'odd.csv',
    '-o',
    'odd.answerable.json',
    '--report',
    'json',
  );
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    file: 'odd.csv',
    format: 'canonical',
    written: true,
    questions: [],
  });
  expect(JSON.parse(out).problems[0]).toMatchObject({ line: 5 });
});

it('while a question is open nothing is written', async () => {
  const program = commandLine();
  program.put(
    'odd.csv',
    'Activity,Clerk,Manager\nPay,R,A\nBuild,R,Z\nTest,Z,A\nShip,Z,A\nRun,R,Z\nStop,Z,A\n',
  );
  const asked = await program.call('convert', 'odd.csv', '-o', 'odd.answerable.json');
  expect(asked.code).toBe(1);
  expect(asked.told).toContain('--answer letter-Z=1');
  expect(() => program.get('odd.answerable.json')).toThrow();
  const answers = ['--answer', 'letter-Z=2'];
  expect((await program.call('convert', 'odd.csv', '-o', 'odd.answerable.json', ...answers)).code).toBe(0);
  expect(program.get('odd.answerable.json')).toContain('"format": "answerable-matrix"');
});

it.each([
  ['no file to write', ['convert', 'plan.answerable.json'], 'The file to write is missing: -o FILE.'],
  [
    'an ending of no format',
    ['convert', 'plan.answerable.json', '-o', 'plan.doc'],
    'has none of the endings',
  ],
  [
    'a picture, which a browser draws',
    ['convert', 'plan.answerable.json', '-o', 'plan.png'],
    'has none of the endings',
  ],
  ['two files', ['convert', 'a', 'b', '-o', 'c.csv'], 'Convert takes one file at a time.'],
  [
    'a folder that is not there',
    ['convert', 'plan.answerable.json', '-o', 'no/plan.csv'],
    'its folder does not exist',
  ],
])('is 2 for %s', async (_, words, sentence) => {
  const { code, told } = await withPlan().call(...words);
  expect(code).toBe(2);
  expect(told).toContain(sentence);
});
