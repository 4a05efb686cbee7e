// Cut, flipped and mixed-up files: each is read or refused with a sentence, never a fault of ours.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/matrix/date';
import { FileRefused } from '../../src/exchange/contract/bounds';
import { PLAIN_CHOICE } from '../../src/exchange/contract/codec';
import { codecList } from '../../src/exchange/opening/codecList';
import { fullMatrix } from '../support/fullMatrix';
import { tries } from '../support/strength';
import { readFile } from './reading';

const folder = 'tests/fixtures/import/';
const request = { matrix: fullMatrix, choice: PLAIN_CHOICE, gaps: [], today: '2026-11-21' as CalendarDate };

const corpus = readdirSync(folder)
  .filter((name) => !name.endsWith('.expected'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(folder + name)) }));

async function ownFiles() {
  const writers = codecList.filter(({ write, id }) => write && id !== 'svg');
  return Promise.all(
    writers.map(async ({ write, extension }) => ({
      name: `own.${extension}`,
      bytes: (await write?.(request)) ?? new Uint8Array(),
    })),
  );
}

test('a damaged file is read or refused with a sentence', async () => {
  const files = [...corpus, ...(await ownFiles())].filter(({ bytes }) => bytes.length > 0);
  const damage = fc.record({
    file: fc.constantFrom(...files),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    flips: fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })),
      { maxLength: 6 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, cut, flips }) => {
      const bytes = file.bytes.slice(0, cut < 0.5 ? undefined : Math.ceil(file.bytes.length * cut));
      for (const [place, value] of flips) bytes[Math.floor(place * bytes.length)] = value;
      try {
        const { matrix } = await readFile(bytes, file.name);
        expect(Object.values(matrix.activities).every(({ name }) => typeof name === 'string')).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(FileRefused);
        expect((error as FileRefused).message).toMatch(/^["A-Z].*[.)]$/s);
      }
    }),
    { numRuns: tries({ daily: 100, thorough: 1_500 }) },
  );
});
