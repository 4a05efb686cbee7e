// A matrix as pictures: one while it fits, else several that hold every cell once, sections kept together.
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import svg from '../../../src/exchange/codecs/svg';
import { PLAIN_CHOICE } from '../../../src/exchange/contract/codec';
import { MOST_POINTS } from '../../../src/exchange/drawing/canvasBrush';
import { pagesOf } from '../../../src/exchange/drawing/pages';
import { fullMatrix } from '../../support/fullMatrix';
import { largeMatrix } from '../../support/largeMatrix';

const today = '2026-11-21' as CalendarDate;
const requestOf = (matrix: typeof fullMatrix) => ({ matrix, choice: PLAIN_CHOICE, gaps: [], today });

test('a matrix of a usual size is one picture', () => {
  const pages = pagesOf(requestOf(largeMatrix(120, 12)), MOST_POINTS);
  expect(pages.map(({ title }) => title)).toEqual(['120 x 12']);
});

describe.each([
  [1_000, 50, MOST_POINTS],
  [100, 130, MOST_POINTS / 10],
  [40, 200, MOST_POINTS / 10],
])('%i activities with %i roles', (activities, roles, most) => {
  const pages = pagesOf(requestOf(largeMatrix(activities, roles, 0)), most);

  test('are pictures that every browser can draw', () => {
    expect(pages.length).toBeGreaterThan(1);
    for (const { width, height } of pages) expect(width * height).toBeLessThanOrEqual(most);
  });

  test('have every activity beside every role once', () => {
    const seen = new Set<string>();
    for (const { lines, heads, firstRole } of pages)
      for (const line of lines)
        if (line.kind === 'row')
          for (const place of heads.keys()) seen.add(`${line.row.activity.id} ${firstRole + place}`);
    expect(seen.size).toBe(activities * roles);
    const drawn = pages.map(
      ({ lines, heads }) => lines.filter(({ kind }) => kind === 'row').length * heads.length,
    );
    expect(drawn.reduce((sum, count) => sum + count)).toBe(activities * roles);
  });

  test('begin each picture with the section that it shows', () => {
    for (const { lines } of pages) expect(lines[0]?.kind).toBe('band');
  });
});

test('more cells than anyone looks at are refused by their number', () => {
  const { roles } = largeMatrix(1, 2_000, 0);
  const matrix = { ...largeMatrix(1_201, 1, 0), roles };
  expect(() => pagesOf(requestOf(matrix), MOST_POINTS)).toThrow(
    '2,402,000 cells, 2,000 over the limit of 2,400,000',
  );
});

test('one drawing is a drawing', async () => {
  const text = await (await svg.draw?.(requestOf(fullMatrix)))?.text();
  expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
});

test('conditions stand below by number and gaps below the last, when they are wanted', () => {
  const [row, ...others] = Object.values(fullMatrix.activities);
  const [role = ''] = Object.keys(row?.assignments ?? {});
  const matrix = {
    ...fullMatrix,
    activities: Object.fromEntries(
      [{ ...row, conditions: { [role]: 'critical only' } }, ...others].map((one) => [one.id, one]),
    ),
  } as typeof fullMatrix;
  const gaps = [{ severity: 'must' as const, title: 'x', message: 'Nobody is accountable for cost' }];
  const told = (choice: typeof PLAIN_CHOICE) =>
    pagesOf({ ...requestOf(matrix), gaps, choice }, MOST_POINTS).flatMap(({ notes }) =>
      notes.lines.map(({ text }) => text),
    );
  const all = told(PLAIN_CHOICE);
  expect(all).toContainEqual(expect.stringMatching(/^\d {2}critical only$/));
  expect(all).toContain('Must fix: Nobody is accountable for cost');
  expect(told({ ...PLAIN_CHOICE, conditions: false, gaps: false })).toEqual([]);
});

test('several drawings are one zip, numbered, and progress is told', async () => {
  const shares: number[] = [];
  const file = await svg.draw?.(requestOf(largeMatrix(1_500, 50, 0)), (share) => shares.push(share));
  const names = Object.keys(unzipSync(new Uint8Array((await file?.arrayBuffer()) ?? [])));
  expect(names.length).toBeGreaterThan(1);
  expect(names[0]).toMatch(/^1 Section 1 roles 1 to \d+\.svg$/);
  expect(shares).toHaveLength(names.length);
});
