// One letter that a file leaves open: what holds whatever it means is checked, and nothing that an answer takes back is said.
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/commandLine';

interface Said {
  readonly key: string;
  readonly severity: string;
  readonly message: string;
}

const TABLE = (legend: string) => `R = does it, A = ${legend}, C = asked, I = told after

| Task | Clerk | Depot | Office |
|---|---|---|---|
| Buy paper | R | A | I |
| Sort post | | R | A |
| Count cash | | | |
| Lock up | R | R | |
| Keep keys | I | C | C |
| Pay bills | C | I | R |
`;

async function checked(text: string, ...words: string[]) {
  const program = commandLine();
  program.put('plan.md', text);
  const { code, out } = await program.call('check', 'plan.md', '--format', 'json', ...words);
  const [file] = JSON.parse(out).files;
  return { code, findings: file.findings as Said[], problems: file.problems as { message: string }[] };
}

const saidOf = ({ key, severity, message }: Said) => `${severity} ${key} ${message}`;

describe('a letter whose meaning the legend leaves open', () => {
  it('leaves what does not depend on it: a row that nobody has', async () => {
    const { code, findings, problems } = await checked(TABLE('the one we ask'));
    expect(findings.map(({ message }) => message)).toContain(
      'Nobody is accountable or responsible for “Count cash”.',
    );
    const asked = problems.map(({ message }) => message).join('\n');
    expect(asked).toContain('What does “A” mean?');
    expect(asked).toContain(
      'What depends on “A” was not checked: the gaps that are listed are there whatever it means.',
    );
    expect(code).toBe(1);
  });

  it('says nothing that one of the answers takes back', async () => {
    const open = await checked(TABLE('the one we ask'));
    for (const answer of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const { findings } = await checked(TABLE('the one we ask'), '--answer', `letter-A=${answer}`);
      expect(findings.map(saidOf)).toEqual(expect.arrayContaining(open.findings.map(saidOf)));
    }
  });

  it('is one letter of two: nothing is checked, and it is said', async () => {
    const text = TABLE('the one we ask')
      .replace('I = told after', 'I = blue')
      .replace('R = does it', 'R = green');
    const { code, findings, problems } = await checked(text);
    expect(findings).toEqual([]);
    expect(problems.map(({ message }) => message).join('\n')).toContain('Nothing was checked.');
    expect(code).toBe(1);
  });
});
