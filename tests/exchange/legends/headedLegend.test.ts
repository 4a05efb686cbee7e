// Columns headed R, A, C and I, and a legend of words that are not known.
import { describe, expect, test } from 'vitest';
import { readFile } from '../reading';

describe('below heads R, A, C and I', () => {
  const file = (legend: string) => `Topic;R;A;C;I
Network;Plant IT;Plant IT;Vendor;Board
Patches;Vendor;Plant IT;Board;Quality
Backups;Vendor;Quality;Plant IT;Board
"${legend}";;;;`;

  test('a legend whose words are not known changes nothing and nothing is asked', async () => {
    const { questions, understanding } = await readFile(
      file('R = zorbt, A = eindverantw., C = kwijlt, I = laten weten'),
    );
    expect(questions).toEqual([]);
    expect(understanding?.scheme.id).toBe('raci');
    expect(understanding?.activities).toHaveLength(3);
  });

  test.each(['R = zorbt, A = not yours, C = asked, I = told', 'R = zorbt, A = asked, C = does it, I = told'])(
    'what is denied, or differs from RACI, is asked about: %s',
    async (legend) => {
      const { questions } = await readFile(file(legend));
      expect(questions.length).toBeGreaterThan(0);
    },
  );
});
