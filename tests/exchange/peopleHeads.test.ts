import { expect, it } from 'vitest';
import type { CalendarDate } from '../../src/domain/matrix/date';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { PLAIN_CHOICE } from '../../src/exchange/contract/codec';
import { outlineOf } from '../../src/exchange/outline/outline';
import { peopleRows } from '../../src/exchange/writing/xlsxFile';

const matrix = matrixFromSketch(`
               | Architect = Ann, Eve (cover for Ann from 2026-11-20 until 2026-11-22) | Engineer
  Set budget   | A                                                                    | R`);

it('an export that asks for people names who is behind each role on its day', () => {
  const heads = (on: string) =>
    outlineOf(matrix, { ...PLAIN_CHOICE, heads: 'both', on: on as CalendarDate }).heads;
  expect(heads('2026-11-21')).toEqual(['Architect (Eve (cover for Ann))', 'Engineer']);
  expect(heads('2026-11-23')).toEqual(['Architect (Ann)', 'Engineer']);
});

it('the sheet of people says what each holds on that day', () => {
  const holds = (on: string) =>
    peopleRows(matrix, on as CalendarDate).map(([name, , roles]) => `${name}: ${roles}`);
  expect(holds('2026-11-21')).toEqual([
    'Person: Roles on 2026-11-21',
    'Ann: ',
    'Eve: Architect (cover for Ann)',
  ]);
  expect(holds('2026-11-23')).toEqual(['Person: Roles on 2026-11-23', 'Ann: Architect', 'Eve: ']);
});
