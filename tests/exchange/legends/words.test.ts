// Legends that say what the words of the cells mean: see wordLegends.ts.
import { describe, expect, test } from 'vitest';
import { readFile } from '../reading';
import { faultOf } from './understoodLegend';
import { noWords, wordLegends } from './wordLegends';
import type { WrittenLegend } from './writtenLegends';

test.each(wordLegends)('$where the table is understood: $text', async (legend) => {
  expect(await faultOf(legend)).toBeUndefined();
});

describe('a line that explains no word of the cells', () => {
  const raci = { R: 'does', A: 'owns', C: 'advises', I: 'hears' } as const;
  const places = noWords.flatMap((text) =>
    (['above', 'below', 'top', 'rows'] as const).map(
      (where): WrittenLegend => ({ text, where, means: raci }),
    ),
  );

  test.each(places)('changes no meaning, $where: $text', async (line) => {
    expect(await faultOf(line)).toBeUndefined();
  });
});

test('words below one head are no words of the cells', async () => {
  const rows = ['Paper,A,R,Done', 'Gate,R,A,Open', 'Books,A,R,Done', 'Bills,R,A,Open'];
  const text = ['"Done = told to the client, Open = ask Bo first"', 'Task,Desk,Crew,State', ...rows].join(
    '\n',
  );
  const { understanding } = await readFile(text, 'file.csv');
  expect(understanding?.scheme.id).toBe('raci');
  expect(understanding?.questions).toEqual([]);
  expect(understanding?.roles.map(({ name }) => name)).toEqual(['Desk', 'Crew']);
});

test('what a legend says of a known word goes before what the word says elsewhere', async () => {
  const rows = ['Paper,owns,helps,hears', 'Gate,does,owns,helps', 'Books,helps,hears,owns'];
  const text = [
    '"owns = answers for it, does = does it, helps = ask them, hears = tell them"',
    'Task,Desk,Crew,Lab',
    ...rows,
  ];
  const { understanding } = await readFile(text.join('\n'), 'file.csv');
  expect(understanding?.activities[0]?.cells.get(1)?.letters).toBe('C');
});
