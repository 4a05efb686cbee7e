// Large text files: what is said of their encoding is true of all of the text, not of its first part.
import { expect, test } from 'vitest';
import type { Source } from '../../../src/exchange/contract/source';
import { openFile } from '../../../src/exchange/opening/openFile';
import { countingIds } from '../reading';

async function sourceOf(bytes: Uint8Array): Promise<Source> {
  const opened = await openFile({ bytes, name: 'large.csv' }, { newId: countingIds() });
  if (opened.kind !== 'source') throw new Error('Expected a table.');
  return opened.source;
}

const encoder = new TextEncoder();

test.each([0, 1])('UTF-8 of more than 400 kB is not taken for another encoding: %i', async (shift) => {
  const text = `Задача,Отдел${'x'.repeat(shift)}\n${`${'Разработка '.repeat(50)},О\n`.repeat(450)}`;
  const { encoding, notes } = await sourceOf(encoder.encode(text));
  expect([encoding, notes]).toEqual([undefined, []]);
});

test('a first letter beyond 400 kB that is not UTF-8 gives the encoding away, and another can be chosen', async () => {
  const ascii = encoder.encode(`Task,Dev\n${`${'Build the app '.repeat(50)},R\n`.repeat(600)}`);
  const bytes = new Uint8Array([...ascii, 0x50, 0x72, 0xfc, 0x66, 0x65, 0x6e, 0x2c, 0x52]);
  expect(await sourceOf(bytes)).toMatchObject({ encoding: 'Windows-1252' });
});
