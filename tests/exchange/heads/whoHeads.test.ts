// Lists of names whose heads ask who: all of them in words, and none a letter or the name of one.
import { describe, expect, test } from 'vitest';
import { readFile } from '../reading';
import { otherLists, type WhoHeads, whoHeads } from './whoHeads';

const ROWS = [
  ['Write the rules', 'Desk', 'Board', 'Legal; Plant', 'Crew'],
  ['Weigh the risks', 'Desk; Plant', 'Desk', 'Legal', 'Board'],
  ['List what we have', 'Plant; Crew', 'Plant', '', 'Desk'],
  ['Train the people', 'Crew', 'Board', 'Plant', 'Legal'],
  ['Restore the backups', 'Crew; Plant', 'Plant', 'Desk', 'Board'],
];

async function readUnder(heads: WhoHeads): Promise<string> {
  const text = [heads, ...ROWS].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
  const { understanding } = await readFile(text, 'plan.csv').catch((error) => {
    if (!(error instanceof Error)) throw error;
    return { understanding: undefined };
  });
  const { scheme, tables = [] } = understanding ?? {};
  const uses = tables[0]?.columns.map(({ use }) => {
    const letter = use.startsWith('letter:') ? use.slice(7) : undefined;
    return letter ? (scheme?.codes.find((code) => code.letter === letter)?.meaning ?? letter) : use;
  });
  return uses?.join(' ') ?? 'refused';
}

describe('heads that ask who', () => {
  test.each(whoHeads.map((heads) => [heads.join(' | '), heads] as const))(
    'are read: %s',
    async (_, heads) => {
      expect(await readUnder(heads)).toBe('activity does owns advises hears');
    },
  );

  test.each(otherLists.map((heads) => [heads.join(' | '), heads] as const))(
    'are not: %s',
    async (_, heads) => {
      expect(await readUnder(heads)).not.toContain('owns');
    },
  );
});
