// What the fuzz through the worker opens, the same for the same seeds: files of every format that is written, and links.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import { savedFromMatrix } from '../../../src/domain/matrix/saved';
import { PLAIN_CHOICE } from '../../../src/exchange/contract/codec';
import { codecList } from '../../../src/exchange/opening/codecList';
import { packMatrix } from '../../../src/exchange/sharing/packedMatrix';
import { createDice } from '../../support/dice';
import { fullMatrix } from '../../support/fullMatrix';
import { mutatedBytes, mutatedDocument } from '../../support/mutations';
import { smallMatrix } from '../../support/playedMatrix';

const sources = [fullMatrix, smallMatrix];

export interface FuzzFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `count` of each format, and as many documents that were changed field by field. */
export async function fuzzFiles(from: number, count: number): Promise<FuzzFile[]> {
  const today = '2026-11-21' as CalendarDate;
  const seeds = Array.from({ length: count }, (_, place) => from + place + 1);
  const made = seeds.map((seed): FuzzFile => {
    const dice = createDice(seed);
    const document = { format: 'answerable-matrix', ...savedFromMatrix(dice.pick(sources)) };
    const text = JSON.stringify(mutatedDocument(document, dice));
    return { name: `document-${seed}.json`, bytes: new TextEncoder().encode(text) };
  });
  for (const codec of codecList.filter(({ write, read }) => write && read)) {
    const originals = await Promise.all(
      sources.map((matrix) => codec.write?.({ matrix, choice: PLAIN_CHOICE, gaps: [], today })),
    );
    for (const seed of seeds) {
      const dice = createDice(seed);
      const bytes = mutatedBytes(dice.pick(originals) ?? new Uint8Array(), dice);
      made.push({ name: `${codec.id}-${seed}.${codec.extension}`, bytes });
    }
  }
  return made;
}

export function fuzzLinks(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, place) => {
    const dice = createDice(from + place + 1);
    const text = strFromU8(inflateSync(Buffer.from(packMatrix(dice.pick(sources)), 'base64url')));
    const changed = JSON.stringify(mutatedDocument(JSON.parse(text), dice));
    return Buffer.from(deflateSync(strToU8(changed))).toString('base64url');
  });
}
