// Whatever comes through a door, the answer is a matrix that everything else can work with, or a whole sentence.
// `npm run fuzz` does the same for far longer. A seed that once failed stays in the list.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import { savedFromMatrix } from '../../../src/domain/matrix/saved';
import { FileRefused } from '../../../src/exchange/contract/bounds';
import { PLAIN_CHOICE } from '../../../src/exchange/contract/codec';
import { codecList } from '../../../src/exchange/opening/codecList';
import { readOwners } from '../../../src/exchange/owners/readOwners';
import { packMatrix } from '../../../src/exchange/sharing/packedMatrix';
import { createDice, type Dice } from '../../support/dice';
import { fullMatrix } from '../../support/fullMatrix';
import { mutatedBytes, mutatedDocument } from '../../support/mutations';
import { smallMatrix } from '../../support/playedMatrix';
import { isThorough, tries } from '../../support/strength';
import { expectSentence, openedBy, throughEverything } from './throughEverything';

/** Other seeds than those of the run before: `FUZZ_FROM=100000 npm run fuzz`. */
const from = Number(process.env.FUZZ_FROM ?? 0);

/** Seeds that failed once. */
const DOCUMENTS: readonly number[] = [310_310, 916_150];
const LINKS: readonly number[] = [];
const FILES: readonly number[] = [20, 44, 200, 291, 310_121, 310_168];

const figures = { matrix: 0, sentence: 0 };

async function expectAnswer(input: Parameters<typeof openedBy>[0], thorough: boolean): Promise<void> {
  const answer = await openedBy(input);
  if (typeof answer === 'string') {
    figures.sentence += 1;
    expectSentence(answer);
  } else {
    figures.matrix += 1;
    await throughEverything(answer, thorough);
  }
}

const sources = [fullMatrix, smallMatrix];
const seeds = (known: readonly number[], few: number, many: number) => [
  ...known,
  ...Array.from({ length: tries({ daily: few, thorough: many }) }, (_, seed) => from + seed + 1),
];

function told(seed: number, error: unknown): Error {
  return new Error(`Seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
}

async function each(all: readonly number[], act: (seed: number, dice: Dice) => Promise<void>): Promise<void> {
  for (const seed of all) {
    try {
      await act(seed, createDice(seed));
    } catch (error) {
      throw told(seed, error);
    }
  }
}

const LONG = isThorough ? 3_600_000 : 60_000;

describe('an answer is a matrix that everything works with, or a sentence', () => {
  test('for documents', { timeout: LONG }, async () => {
    await each(seeds(DOCUMENTS, 30, 4_000), async (seed, dice) => {
      const document = { format: 'answerable-matrix', ...savedFromMatrix(dice.pick(sources)) };
      const text = JSON.stringify(mutatedDocument(document, dice));
      const input = { kind: 'file', name: 'a.json', bytes: new TextEncoder().encode(text) } as const;
      await expectAnswer(input, seed % 10 === 0);
    });
  });

  test('for links', { timeout: LONG }, async () => {
    await each(seeds(LINKS, 20, 2_000), async (seed, dice) => {
      const packed = packMatrix(dice.pick(sources));
      const text = strFromU8(inflateSync(Buffer.from(packed, 'base64url')));
      const changed = dice.chance(0.9)
        ? Buffer.from(deflateSync(strToU8(JSON.stringify(mutatedDocument(JSON.parse(text), dice))))).toString(
            'base64url',
          )
        : strFromU8(mutatedBytes(strToU8(packed), dice), true);
      await expectAnswer({ kind: 'shared', packed: changed }, seed % 20 === 0);
    });
  });

  const written = codecList.filter(({ write }) => write);
  test.each(written.map((codec) => [codec.id, codec] as const))(
    'for files: %s',
    async (_, codec) => {
      const today = '2026-11-21' as CalendarDate;
      const originals = await Promise.all(
        sources.map((matrix) => codec.write?.({ matrix, choice: PLAIN_CHOICE, gaps: [], today })),
      );
      await each(seeds(FILES, 3, 400), async (seed, dice) => {
        const bytes = mutatedBytes(dice.pick(originals) ?? new Uint8Array(), dice);
        await expectAnswer({ kind: 'file', name: `a.${codec.extension}`, bytes }, seed % 20 === 0);
      });
    },
    LONG,
  );

  test('for what is pasted', { timeout: LONG }, async () => {
    const table = 'Task\tDev\tOps\nDeploy\tR\tA\nRoll back\tA\tR (at night)\n';
    await each(seeds([], 15, 1_000), async (seed, dice) => {
      const text = new TextDecoder().decode(mutatedBytes(new TextEncoder().encode(table), dice));
      const html = dice.chance(0.5)
        ? `<table><tr><td>${text.replaceAll('\t', '<td>').replaceAll('\n', '<tr><td>')}`
        : '';
      await expectAnswer({ kind: 'pasted', text, html }, seed % 20 === 0);
    });
  });

  test('for files of owners', { timeout: LONG }, async () => {
    const files = {
      CODEOWNERS:
        '# Owners\n/infra/ @acme/ops ann@example.org\n*.ts @acme/dev\n[Docs][2]\n/docs/ @acme/docs\n',
      'catalog-info.yaml':
        'apiVersion: backstage.io/v1alpha1\nkind: System\nmetadata:\n  name: shop\n  title: Shop\nspec:\n  owner: group:ops\n---\nkind: Group\nmetadata: {name: ops}\nspec: {type: team, members: [ann]}\n',
    };
    await each(seeds([], 20, 1_500), async (_, dice) => {
      const [name, text] = dice.pick(Object.entries(files));
      const bytes = mutatedBytes(new TextEncoder().encode(text), dice);
      try {
        const facts = await readOwners({ name, bytes });
        for (const { message } of facts.problems) expectSentence(message);
      } catch (error) {
        if (!(error instanceof FileRefused)) throw error;
        expectSentence(error.message);
      }
    });
  });

  test('and both happen', () => {
    expect(figures.matrix).toBeGreaterThan(70);
    expect(figures.sentence).toBeGreaterThan(20);
    if (isThorough)
      process.stdout.write(`Fuzz: ${figures.matrix} matrices, ${figures.sentence} sentences.\n`);
  });
});
