// A scheme is chosen for its name only where the name is not an ordinary word.
import { expect, test } from 'vitest';
import { readFile } from './reading';

async function schemeOf(title: string, name = 'plan.md'): Promise<string> {
  const rows = [
    '| Step | Board | Finance | Sales |',
    '|---|---|---|---|',
    '| Buy | A | R | I |',
    '| Sell | A | I | R |',
  ];
  return (await readFile([`# ${title}`, '', ...rows].join('\n'), name)).matrix.scheme.name;
}

test.each(['Rapid response plan', 'The office in Cairo', 'Mocha tests', 'Plan'])(
  'a heading names no scheme: %s',
  async (title) => {
    expect(await schemeOf(title)).toBe('RACI');
  },
);

test.each(['RAPID', 'RAPID® decisions', 'Our rapid matrix', 'Rapid framework'])(
  'a heading names RAPID: %s',
  async (title) => {
    expect(await schemeOf(title)).toBe('RAPID');
  },
);

test('a name that is no word is one in small letters too', async () => {
  expect(await schemeOf('Plan', 'our-rasci.md')).toBe('RASCI');
});
