// Dashes and dots that a legend explains, pairs of marks, and signs of which one is not known.
import { describe, expect, test } from 'vitest';
import { bareSigns } from '../../../src/exchange/understand/letters/bareSigns';
import { legendOfText } from '../../../src/exchange/understand/letters/legendText';
import { readFile } from '../reading';

const SIGNS = '★ final say · ● does it · ○ asked';

function fileOf(legend: string, dash: string): string {
  return `${legend}

| Activity | Clerk | Depot | Office | Board |
|---|---|---|---|---|
| Order paper | ★● | ○ | ${dash} | ${dash} |
| Stack shelves | ★ | ● | ○ | ${dash} |
| Open the gate | ★ | ● | ${dash} | ○ |
`;
}

async function rowsOf(legend: string, dash: string) {
  const { understanding, questions } = await readFile(fileOf(legend, dash), 'file.md');
  const rows = understanding?.activities.map(({ cells }) =>
    [0, 1, 2, 3].map((column) => cells.get(column)?.letters ?? '').join(' '),
  );
  return { rows, questions, letters: understanding?.letters };
}

describe('a dash in cells', () => {
  test.each(['–', '-', '—', '−'])('is read as “told” where a legend says so, as %s', async (dash) => {
    const { rows, questions, letters } = await rowsOf(
      `Legend: ${SIGNS} · – told. ★● = both. One ★ per line.`,
      dash,
    );
    expect(rows).toEqual(['AR C I I', 'A R C I', 'A R I C']);
    expect(questions).toEqual([]);
    expect(letters?.map(({ letter, count }) => `${letter}${count}`).sort()).toEqual(['A3', 'C3', 'I4', 'R3']);
  });

  test.each([`${SIGNS} · – not involved`, `${SIGNS} · – nobody`, SIGNS])(
    'says that nobody is involved where the legend says no more: %s',
    async (legend) => {
      const { rows } = await rowsOf(legend, '–');
      expect(rows).toEqual(['AR C  ', 'A R C ', 'A R  C']);
    },
  );
});

test('two marks beside each other are both where the legend does not say so', async () => {
  const { rows } = await rowsOf(SIGNS, '');
  expect(rows?.[0]).toBe('AR C  ');
});

test.each(['- told on Monday', 'Call the desk – told twice a year', 'Notes:- told', '(see above)'])(
  'the dash of “%s” is explained by nothing',
  (text) => {
    expect(legendOfText(text, {})).toEqual([]);
  },
);

test('one sign of three may be unknown, which is asked about with its words', async () => {
  const { questions } = await rowsOf('★ final say · ● does it · ○ zigzags', '');
  expect(questions).toHaveLength(1);
  expect(questions[0]).toContain('○');
});

test('two signs of three that are unknown are no legend', () => {
  expect(bareSigns('★ mauve · ● does it · ○ zigzags')).toEqual([]);
  expect(bareSigns('★ owner · ● does it · ○ zigzags')).toHaveLength(3);
});
