// One letter of a legend is open, and another of its letters is Accountable already: the open one is hardly a second one.
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/commandLine';

interface Said {
  readonly key: string;
  readonly message: string;
}

const ROWS = `
| Task | Clerk | Depot | Office |
|---|---|---|---|
| Buy paper | R | A | I |
| Sort post | R | C | I |
| Lock up | A | R | A |
| Count cash | | | |
| Pay bills | I | A | R |
`;

async function checked(legend: string, ...words: string[]) {
  const program = commandLine();
  program.put('plan.md', `${legend}\n${ROWS}`);
  const { out } = await program.call('check', 'plan.md', '--format', 'json', ...words);
  const [file] = JSON.parse(out).files;
  const problems = (file.problems as { message: string }[]).map(({ message }) => message).join('\n');
  return { findings: (file.findings as Said[]).map(({ message }) => message), problems };
}

const MISSING = 'Nobody is accountable for “Sort post”, although Clerk does the work.';
const DOUBLE = 'Clerk and Office are both accountable for “Lock up”. Choose one.';

describe('a letter in unknown words beside one that is accountable', () => {
  const LEGEND = 'R = does it, A = owns it, C = asked, I = blue';

  it('leaves rows without an accountable role, and with two of them', async () => {
    const { findings } = await checked(LEGEND);
    expect(findings).toEqual(expect.arrayContaining([MISSING, DOUBLE]));
  });

  it('is said to be taken for neither of what the others are', async () => {
    const { problems } = await checked(LEGEND);
    expect(problems).toContain(
      'What depends on “I” was not checked: the gaps that are listed are there whatever it means other than responsible or accountable, which “R” and “A” are.',
    );
  });

  it('says nothing that one of the other answers takes back', async () => {
    const open = await checked(LEGEND);
    for (const answer of [1, 2, 5, 6, 7, 8]) {
      const { findings } = await checked(LEGEND, '--answer', `letter-I=${answer}`);
      expect(findings).toEqual(expect.arrayContaining(open.findings));
    }
  });

  it('may still be answered as a second one', async () => {
    const { findings } = await checked(LEGEND, '--answer', 'letter-I=3');
    expect(findings).not.toContain(MISSING);
  });
});

it('is no reason to leave an answer out where no legend explains the letter', async () => {
  const { findings, problems } = await checked('', '--answer', 'letter-X=1');
  expect(findings).toContain(MISSING);
  expect(problems).not.toContain('other than');
});

it('leaves all answers where the open letter is the only one that may be accountable', async () => {
  const { findings, problems } = await checked('R = does it, A = blue, C = asked, I = told');
  expect(problems).toContain('whatever it means. Answer with');
  expect(findings).not.toContain(MISSING);
  expect(findings).not.toContain(DOUBLE);
});
