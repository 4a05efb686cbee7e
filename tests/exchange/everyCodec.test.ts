// The promise that every format keeps: reading back what was written gives the same, for what the format says it keeps.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/matrix/date';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { type Codec, PLAIN_CHOICE } from '../../src/exchange/contract/codec';
import { acceptedEndings, codecList, offersUnder } from '../../src/exchange/opening/codecList';
import { longRows } from '../../src/exchange/outline/longRows';
import { outlineOf } from '../../src/exchange/outline/outline';
import { fullMatrix } from '../support/fullMatrix';
import { tries } from '../support/strength';
import { arbitraryMatrix, naughtyNames } from './arbitraryMatrix';
import { readFile } from './reading';

const today = '2026-11-21' as CalendarDate;
const files = import.meta.glob('../../src/exchange/codecs/*.ts');

async function thereAndBack(codec: Codec, matrix: Matrix) {
  const bytes = await codec.write?.({
    matrix,
    choice: { ...PLAIN_CHOICE, conditions: false },
    gaps: [],
    today,
  });
  return readFile(bytes ?? new Uint8Array(), `file.${codec.extension}`);
}

/** Sections, activities, roles and letters, as a table. */
function lettersOf(matrix: Matrix) {
  const { heads, sections } = outlineOf(matrix, PLAIN_CHOICE);
  return [
    ['Section', 'Activity', ...heads],
    ...sections.flatMap(({ name, rows }) =>
      rows.map(({ activity, cells }) => [name, activity.name, ...cells.map(({ codes }) => codes)]),
    ),
  ];
}

/** Who is given which letter of what, each once: two roles of one name cannot be told apart. */
function assignmentsOf(matrix: Matrix) {
  const request = { matrix, choice: { ...PLAIN_CHOICE, conditions: false }, gaps: [], today };
  return [...new Set(longRows(request).map((row) => row.join('\n')))].sort();
}

const KEPT = {
  everything: (matrix: Matrix): unknown => matrix,
  letters: lettersOf,
  assignments: assignmentsOf,
  nothing: () => undefined,
};

test('a format has its file name as id', () => {
  expect(codecList.map(({ id }) => `../../src/exchange/codecs/${id}.ts`).sort()).toEqual(
    Object.keys(files).sort(),
  );
});

test('a format that is written is offered in the Export menu, under one label only', () => {
  for (const under of ['files', 'copies', 'other'] as const) {
    const labels = offersUnder(under).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  }
  const offered = (codec: Codec) => (codec.offers ?? []).length > 0;
  expect(codecList.filter(offered)).toEqual(codecList.filter(({ write, draw }) => write ?? draw));
});

test('the ending of a format that is read passes a file input', () => {
  const accepted = acceptedEndings().split(',');
  expect(codecList.filter(({ read, extension }) => read && !accepted.includes(`.${extension}`))).toEqual([]);
  expect(accepted.every((ending) => /^\.[a-z.]+$/.test(ending))).toBe(true);
});

const written = codecList.filter(({ write, keeps }) => write && keeps !== 'nothing');

describe.each(written.map((codec) => [codec.id, codec] as const))('%s', (_, codec) => {
  const keeps = KEPT[codec.keeps];

  test('gives back what was written, whatever things are called', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMatrix, async (matrix) => {
        const { matrix: back, problems } = await thereAndBack(codec, matrix);
        expect(keeps(back)).toEqual(keeps(matrix));
        if (codec.keeps === 'everything') expect(problems).toEqual([]);
      }),
      { numRuns: tries({ daily: 12, thorough: 150 }) },
    );
  });

  // The reader of Markdown cuts lines at all of them, and the writer had left two of them in a cell.
  test('gives back names with every kind of line break', async () => {
    const [row, ...others] = Object.entries(fullMatrix.activities);
    const broken = { ...row?.[1], name: 'one\u2028two\u2029three' };
    const matrix = {
      ...fullMatrix,
      activities: Object.fromEntries([[row?.[0], broken], ...others]),
    } as Matrix;
    const { matrix: back } = await thereAndBack(codec, matrix);
    expect(keeps(back)).toEqual(keeps(matrix));
  });

  test('gives back a matrix in which every field is filled in', async () => {
    const { matrix } = await thereAndBack(codec, fullMatrix);
    expect(keeps(matrix)).toEqual(keeps(fullMatrix));
  });

  test('gives back all naughty strings as names of activities', async () => {
    const [row] = Object.values(fullMatrix.activities);
    const activities = naughtyNames.map((name, place) => ({
      ...row,
      id: `activity-${String(place).padStart(7, '0')}`,
      name,
      order: `a0${String(place).padStart(4, '0')}V`,
    }));
    const matrix = {
      ...fullMatrix,
      activities: Object.fromEntries(activities.map((activity) => [activity.id, activity])),
    } as unknown as Matrix;
    const { matrix: back } = await thereAndBack(codec, matrix);
    expect(keeps(back)).toEqual(keeps(matrix));
  });
});
