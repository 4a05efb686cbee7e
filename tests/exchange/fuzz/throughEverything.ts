// One answer of a door, through everything that a matrix goes through afterwards.
import { expect } from 'vitest';
import { createAnalyser } from '../../../src/domain/gaps/engine/analyse';
import { auditOf } from '../../../src/domain/incidents/audit/audit';
import { auditContextOf } from '../../../src/domain/incidents/judging/auditContext';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { Matrix, Person, Role } from '../../../src/domain/matrix/matrix';
import { matrixFromSaved, savedFromMatrix } from '../../../src/domain/matrix/saved';
import { finish } from '../../../src/domain/matrix/slices';
import { cardOf } from '../../../src/domain/people/card';
import { barsBy } from '../../../src/domain/people/load';
import { createReader } from '../../../src/domain/reading/readMatrix';
import { FileRefused } from '../../../src/exchange/contract/bounds';
import { PLAIN_CHOICE } from '../../../src/exchange/contract/codec';
import { codecList } from '../../../src/exchange/opening/codecList';
import { openPacked, packMatrix } from '../../../src/exchange/sharing/packedMatrix';
import { type ImportInput, makeImportJob } from '../../../src/exchange/work/importJob';
import { countingIds } from '../reading';

const TODAY = '2026-11-21' as CalendarDate;
// A picture is drawn on a canvas, which only a browser has.
const writers = codecList.filter(({ write, draw, id }) => write || (draw && id === 'svg'));

/** `outcome` of a door: the matrix, or the sentence that refused. Anything else is thrown. */
export async function openedBy(input: ImportInput): Promise<Matrix | string> {
  const job = makeImportJob(countingIds());
  try {
    await job.open(input);
    const preview = job.preview({});
    if (preview.refusal !== undefined) return preview.refusal;
    for (const { place, message } of preview.problems) {
      expect(place).not.toMatch(/undefined|\[object/);
      expect(message).toMatch(SENTENCE);
    }
    return job.create();
  } catch (error) {
    if (error instanceof FileRefused) return error.message;
    throw error;
  }
}

/** Begins as a sentence does, ends as one does, and has nothing of an engine in it. */
const SENTENCE =
  /^(?=[\p{Lu}\p{N}“"])(?!.*(undefined|\[object|NaN|is not a function|Cannot read)).*[.?!…]$/su;

export function expectSentence(text: string): void {
  expect(text).toMatch(SENTENCE);
}

export async function throughEverything(matrix: Matrix, thorough: boolean): Promise<void> {
  const again = matrixFromSaved(JSON.parse(JSON.stringify(savedFromMatrix(matrix))));
  expect(again.problems).toEqual([]);
  expect(again.matrix).toEqual(JSON.parse(JSON.stringify(matrix)));
  createAnalyser().analyse(matrix, TODAY);
  for (const kind of ['person', 'role', 'team'] as const) barsBy(matrix, kind, TODAY);
  const instant = { at: Date.parse(TODAY), timeZone: 'Europe/Berlin' };
  for (const { id } of Object.values<Role>(matrix.roles).slice(0, 3)) cardOf(matrix, { roleId: id }, instant);
  for (const { id } of Object.values<Person>(matrix.people).slice(0, 3))
    cardOf(matrix, { personId: id }, instant);
  auditOf(auditContextOf(finish(createReader().read(matrix, TODAY)).reading));
  const packed = packMatrix(matrix);
  const opened = packed.length > 60_000 ? undefined : openPacked(packed, { newId: countingIds() });
  if (opened?.kind === 'matrix') expect(opened.problems).toEqual([]);
  if (!thorough) return;
  for (const codec of writers) {
    const request = { matrix, choice: PLAIN_CHOICE, gaps: [], today: TODAY };
    await (codec.write ?? codec.draw)?.(request);
  }
}
