// Where a title is read before its sentence, or without it, it says how far what is missing is known.
import { expect, it, test } from 'vitest';
import { titleInWords } from '../../src/cli/words/titleWords';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';

test.each([
  [
    'Nobody owns cost',
    'No activity that we recognise is about cost.',
    'Nobody owns cost, as far as we recognise',
  ],
  ['Nobody owns “Pay”', 'Nobody is accountable for “Pay”.', 'Nobody owns “Pay”'],
  [
    'Cost: none that we recognise',
    'No activity that we recognise is about cost.',
    'Cost: none that we recognise',
  ],
  [
    'DORA: 2 items have no owner',
    'DORA is mandatory here, and we recognise no activity with a single accountable role for “A” and “B”.',
    'DORA: 2 items have no owner, as far as we recognise',
  ],
  [
    'Is this the owner of cost?',
    '“Budget” is the one activity that we recognise as being about cost.',
    'Is this the owner of cost?',
  ],
  // Two reserves say no more than one.
  [
    'Perhaps nobody commands incidents',
    'No activity that we recognise says who commands an incident.',
    'Perhaps nobody commands incidents',
  ],
])('%s', (title, message, said) => {
  expect(titleInWords({ title, message })).toBe(said);
});

it('in JSON and on GitHub no title claims more than its sentence', async () => {
  const program = commandLine();
  const matrix = matrixFromSketch('settings: scope=cost\n| Clerk | Manager\nPay invoice | R | A');
  program.put('plan.answerable.json', canonicalText(matrix));
  const { out } = await program.call('check', 'plan.answerable.json', '--format', 'json');
  const findings: { title: string; message: string }[] = JSON.parse(out).files[0].findings;
  const guessed = findings.filter(({ message }) => message.includes('that we recognise'));
  expect(guessed.length).toBeGreaterThan(0);
  for (const { title } of guessed) expect(title).toContain('recognise');
  const printed = await program.call('check', 'plan.answerable.json', '--format', 'github');
  for (const line of printed.out.split('\n').filter((one) => one.includes('that we recognise')))
    expect(line).toMatch(/title=[^:]*recognise/);
});
