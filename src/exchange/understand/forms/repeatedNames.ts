/** A table whose cells repeat a few names in several columns, below heads that are not understood: what they say is asked. */
import type { Grid } from '../grid/grid';
import { filledIn } from '../grid/grid';
import type { Corrections } from '../reading/corrections';
import { isAside } from '../words/nameWords';
import { keyOf } from './joinedNames';
import { partsOfCell } from './namesInCell';
import type { Candidate } from './tableReadings';

/** Columns that hold the same names, and names that stand in two of them. */
const FEWEST = 2;
/** Of the cells of such a column. */
const MOST = 0.6;
const LONGEST_NAME = 60;
/** Rows that are looked at, and within which the head is. */
const LOOKED_AT = 200;
const HEAD_WITHIN = 12;

/** The reading of the first such table in which letters are heads, whatever they are; undefined: there is none. */
export function asLetters(candidates: readonly Candidate[], given: Corrections): Corrections | undefined {
  for (const { index, table, grid, legend } of candidates) {
    if (legend || table.hidden || given.layouts?.[index] !== undefined || given.tables?.[index]) continue;
    const head = grid.rows.slice(0, HEAD_WITHIN).findIndex((row) => filledIn(row) > FEWEST);
    if (head < 0) continue;
    const named = columnsOfNames(grid, head);
    if (named.size < FEWEST || !hasActivities(grid, head, named)) continue;
    return {
      tables: { [index]: 'use' },
      layouts: { [index]: 'letters' },
    };
  }
  return undefined;
}

/** Beside days and numbers names are a rota. */
function hasActivities(grid: Grid, head: number, named: ReadonlyMap<number, unknown>): boolean {
  const rows = grid.rows.slice(head + 1, head + 1 + LOOKED_AT).filter((row) => filledIn(row) > 0);
  const telling = rows.filter((row) =>
    row.some(
      (cell, column) => !named.has(column) && /\p{L}{2}/u.test(cell) && !WEEKDAY.test(cell) && !isAside(cell),
    ),
  );
  return telling.length >= rows.length * MOST;
}

const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|^(?:mo|di|mi|do|fr|sa|so)\b|^(?:mon|diens|donners|frei|sams|sonn)tag|^mittwoch|^(?:lun|mar|mercre|jeu|vendre|same)di|^dimanche|^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|^(?:lune|marte|mercole|giove|vener)dì|^(?:segunda|terça|quarta|quinta|sexta)\b|^(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)|^(?:maan|dins|woens|donder|vrij|zater|zon)dag/iu;

/** The columns most of whose cells hold nothing but names that others hold too. The first names the activities. */
export function columnsOfNames(grid: Grid, headRow: number): ReadonlyMap<number, ReadonlySet<string>> {
  const namesOf = new Map<number, readonly (readonly string[])[]>();
  for (let column = 1; column < grid.width; column += 1)
    namesOf.set(
      column,
      grid.rows.slice(headRow + 1, headRow + 1 + LOOKED_AT).flatMap((row) => {
        const cell = row[column] ?? '';
        return cell === '' ? [] : [namesIn(cell)];
      }),
    );
  const columnsBy = new Map<string, Set<number>>();
  for (const [column, cells] of namesOf)
    for (const name of cells.flat()) columnsBy.set(name, (columnsBy.get(name) ?? new Set()).add(column));
  const isShared = (name: string) => (columnsBy.get(name)?.size ?? 0) >= FEWEST;
  const found = new Map<number, ReadonlySet<string>>();
  for (const [column, cells] of namesOf) {
    const shared = new Set(cells.flat().filter(isShared));
    const fitting = cells.filter((names) => names.length > 0 && names.every(isShared));
    if (shared.size >= FEWEST && fitting.length >= cells.length * MOST) found.set(column, shared);
  }
  return found;
}

function namesIn(cell: string): readonly string[] {
  const parts = partsOfCell(cell, false);
  const names = parts.filter(({ name, kind }) => kind === 'name' && name.length <= LONGEST_NAME);
  return names.filter(({ name }) => /\p{L}{2}/u.test(name)).map(({ name }) => keyOf(name));
}
