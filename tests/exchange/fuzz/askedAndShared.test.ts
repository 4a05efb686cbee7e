// The doors of questions, answers and rooms, given what was changed at random: what comes out can be worked with, or it is a
// whole sentence. `npm run fuzz` does the same for far longer. A seed that once failed stays in its list.
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { COLLECTIONS } from '../../../src/domain/matrix/matrix';
import { matrixFromSaved, savedFromMatrix } from '../../../src/domain/matrix/saved';
import { answerOffers } from '../../../src/domain/rounds/answerOffers';
import { type Question, questionOf } from '../../../src/domain/rounds/question';
import { FileRefused } from '../../../src/exchange/contract/bounds';
import { ANSWER_MARK, answersIn, openAnswer, packAnswer } from '../../../src/exchange/sharing/packedAnswer';
import { openQuestion, packQuestion } from '../../../src/exchange/sharing/packedQuestion';
import { packText, unpackText } from '../../../src/exchange/sharing/packedText';
import { fillDocument, partsOf, type Units } from '../../../src/together/document/units';
import { answer, asked, matrix, question, round } from '../../support/askedQuestion';
import { createDice, type Dice } from '../../support/dice';
import { fullMatrix } from '../../support/fullMatrix';
import { TODAY } from '../../support/memorySession';
import { mutatedBytes, mutatedDocument } from '../../support/mutations';
import { smallMatrix } from '../../support/playedMatrix';
import { viewOf } from '../../support/roomPeers';
import { isThorough } from '../../support/strength';
import { expectSentence, throughEverything } from './throughEverything';

const from = Number(process.env.FUZZ_FROM ?? 0);
const LONG = isThorough ? 3_600_000 : 60_000;

/** Seeds that failed once. */
const QUESTIONS: readonly number[] = [60, 105, 2701287, 2703767];
const ANSWERS: readonly number[] = [2700878];

function each(known: readonly number[], few: number, many: number, act: (dice: Dice) => void): void {
  const more = Array.from({ length: isThorough ? many : few }, (_, place) => from + place + 1);
  for (const seed of [...known, ...more]) {
    try {
      act(createDice(seed));
    } catch (error) {
      throw new Error(`Seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
}

/** The link with a few of its values changed, or with its characters changed. */
function changed(packed: string, dice: Dice): string {
  if (dice.chance(0.9))
    return packText(JSON.stringify(mutatedDocument(JSON.parse(unpackText(packed)), dice)));
  return new TextDecoder().decode(mutatedBytes(strToU8(packed), dice));
}

/** Undefined where it was refused, in a sentence. */
function through<Kind>(open: () => Kind): Kind | undefined {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    expectSentence(error.message);
    return undefined;
  }
}

const FOREIGN = /undefined|\[object|NaN|is not a function|Cannot (read|convert)/;

/** What was left out or cut begins with the field that it is about. */
function expectTold(told: readonly string[]): void {
  for (const sentence of told) {
    expect(sentence).toMatch(/[.?!…”]$/);
    expect(sentence).not.toMatch(FOREIGN);
  }
}

const figures = { questions: 0, answers: 0, refused: 0, rooms: 0 };

describe('what comes through is sound, or a sentence says why not', () => {
  test('for questions', { timeout: LONG }, () => {
    const blind = questionOf(matrix, { ...round, kind: 'perception', anonymous: true }, asked, TODAY);
    const packed = [question, blind].map(packQuestion);
    each(QUESTIONS, 60, 6_000, (dice) => {
      const opened = through(() => openQuestion(changed(dice.pick(packed), dice)));
      if (!opened) {
        figures.refused += 1;
        return;
      }
      figures.questions += 1;
      expectTold(opened.told);
      expectSettled(opened.value);
    });
  });

  /** What came through once comes through again as it is. */
  function expectSettled(value: Question): void {
    expect(openQuestion(packQuestion(value))).toEqual({ value, told: [] });
  }

  test('for answers, in links and in mails', { timeout: LONG }, () => {
    const packed = packAnswer(answer);
    each(ANSWERS, 60, 6_000, (dice) => {
      const link = changed(packed, dice);
      const opened = through(() => openAnswer(link));
      const found = answersIn(`Hi,\nhttps://answerable.example/${ANSWER_MARK}${link}\nAnn`);
      expectTold(found.told);
      if (!opened) {
        figures.refused += 1;
        return;
      }
      figures.answers += 1;
      expectTold(opened.told);
      expect(openAnswer(packAnswer(opened.value))).toEqual({ value: opened.value, told: [] });
      const { who, told, offers } = answerOffers(matrix, opened.value, TODAY);
      for (const words of [who, ...told, ...offers.map(({ words }) => words)]) {
        expect(words).not.toBe('');
        expect(words).not.toMatch(FOREIGN);
      }
    });
  });

  test('for rooms', { timeout: LONG }, async () => {
    const views: { readonly seed: number; readonly view: typeof fullMatrix }[] = [];
    let seed = 0;
    each([], 30, 3_000, (dice) => {
      seed += 1;
      const start = dice.pick([fullMatrix, smallMatrix]);
      const doc = new Y.Doc();
      fillDocument(doc, start, 'start');
      for (let write = 0; write <= dice.whole(4); write += 1) writeAnything(doc, dice);
      const view = viewOf(doc, start);
      figures.rooms += 1;
      const again = matrixFromSaved(JSON.parse(JSON.stringify(savedFromMatrix(view))), { from: 'device' });
      expect(again).toMatchObject({ problems: [], repairs: [] });
      if (seed % 10 === 0) views.push({ seed, view });
      doc.destroy();
    });
    // On this device cells of roles that are gone are kept for the day the role comes back; a file does not carry them.
    for (const { view } of views)
      await throughEverything(
        matrixFromSaved(JSON.parse(JSON.stringify(savedFromMatrix(view)))).matrix,
        false,
      );
  });

  test('and all of it happens', () => {
    expect(figures.questions).toBeGreaterThan(30);
    expect(figures.answers).toBeGreaterThan(30);
    expect(figures.refused).toBeGreaterThan(10);
    if (isThorough)
      process.stdout.write(`Fuzz of questions, answers and rooms: ${JSON.stringify(figures)}\n`);
  });
});

/** One unit of one part gets any value, as a page that is not ours could write it. */
function writeAnything(doc: Y.Doc, dice: Dice): void {
  const kind = dice.pick(['head', ...COLLECTIONS] as const);
  const parts = partsOf(doc, kind);
  const units = kind === 'head' ? parts : parts.get(dice.pick([...parts.keys(), 'none']));
  if (!(units instanceof Y.Map)) {
    parts.set(dice.pick(['new-00000000000001', '__proto__', '']), new Y.Map([['name', 'New']]));
    return;
  }
  const all: { [unit: string]: unknown } = Object.fromEntries((units as Units).entries());
  const written = mutatedDocument(all, dice) as { readonly [unit: string]: unknown };
  doc.transact(() => {
    for (const unit of Object.keys(all)) if (!Object.hasOwn(written, unit)) units.delete(unit);
    for (const [unit, value] of Object.entries(written)) if (isWritable(value)) units.set(unit, value);
  });
}

// Yjs asks a value for its constructor, so one with a field of that name is refused before it is written.
function isWritable(value: unknown): boolean {
  return typeof value !== 'object' || value === null || !Object.hasOwn(value, 'constructor');
}
