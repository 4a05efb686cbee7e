/** Counts what stands in the cells under roles: for doubts, and to say how words were read. */

import { codeOf, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { BOUNDS } from '../../contract/bounds';
import type { ReadText } from '../grid/headRow';
import { isHolderRow } from '../grid/holderRow';
import { type RowKind, rowKinds } from '../grid/rowKinds';
import type { CellReading, Lexicon } from '../letters/cell';
import { saysNothing } from '../letters/cellText';
import type { Builder } from '../parts/builder';
import type { LetterReading } from '../reading/understood';
import { namesNobodyYet } from '../words/openNames';
import type { TableContext } from './tableContext';

const SKIPPED: ReadonlySet<RowKind | undefined> = new Set(['total', 'head', 'group', 'hint']);

/** `marks`: what stands in cells instead of letters, which are asked about. */
export function surveyOf(read: ReadText, marks: ReadonlySet<string> = new Set()) {
  /** How often each text stands under roles. What says nothing is kept with no count, so that it is asked about once. */
  const texts = new Map<string, { count: number; readonly isNothing: boolean }>();
  /** What a table's own legend reads otherwise, by table and letter. */
  const own = new Map<string, LetterReading>();
  let filled = 0;

  function add({
    grid,
    headRow,
    columns,
    exact,
    read: ofTable,
    table,
  }: Pick<TableContext, 'grid' | 'headRow' | 'columns' | 'exact' | 'read' | 'table'>): void {
    const counted = columns
      .filter(({ use }) => use === 'role' || use === 'codes')
      .map(({ column }) => column);
    const activityColumn = columns.find(({ use }) => use === 'activity')?.column ?? 0;
    // Groups and totals stand in tables with roles across, not among assignments.
    const kinds =
      exact || columns.some(({ use }) => use === 'codes')
        ? []
        : rowKinds({ grid, headRow, activityColumn, sectionColumn: undefined, roleColumns: counted });
    const shape = { grid, headRow, activityColumn, roleColumns: counted, read: ofTable };
    for (let row = headRow + 1; row < grid.rows.length; row += 1)
      if (!SKIPPED.has(kinds[row]) && (kinds.length === 0 || !isHolderRow(shape, row)))
        addRow(grid.rows[row] ?? [], counted, ofTable, table);
  }

  function addRow(
    cells: readonly string[],
    counted: readonly number[],
    ofTable: ReadText,
    table: TableContext['table'],
  ): void {
    for (const column of counted) {
      const text = cells[column] ?? '';
      if (text === '') continue;
      const known = texts.get(text);
      if (known?.isNothing ?? (!marks.has(text) && isNothing(text, ofTable(text)))) {
        if (!known && texts.size < BOUNDS.differentMarks) texts.set(text, { count: 0, isNothing: true });
        continue;
      }
      filled += 1;
      if (ofTable !== read && ofTable(text).letters !== read(text).letters) addOwn(own, ofTable, text, table);
      else if (known) known.count += 1;
      else if (texts.size < BOUNDS.differentMarks) texts.set(text, { count: 1, isNothing: false });
    }
  }

  function evidence() {
    const letters = new Map<string, LetterReading>();
    let unread = 0;
    const counted = [...texts].flatMap(([text, { count }]) => (count > 0 ? [{ text, count }] : []));
    for (const { text, count } of counted) {
      const reading = read(text);
      if (reading.unknown !== undefined) unread += count;
      const tokens = reading.unknown === undefined ? reading.tokens : shortToken(text);
      for (const token of reading.stray ?? []) addUnknown(letters, token, count);
      for (const token of tokens) {
        const single = read(token);
        if (saysNothing(token) && single.letters === '') continue;
        const known = letters.get(token);
        const why = reading.unknown !== undefined ? 'unknown' : [...token].length > 1 ? 'word' : 'letter';
        letters.set(token, {
          token,
          letter: single.letters || null,
          why,
          count: (known?.count ?? 0) + count,
        });
      }
    }
    return {
      cells: counted,
      letters: [...letters.values()].sort((one, other) => other.count - one.count),
      own: [...own.values()],
      filled,
      unread,
    };
  }

  /** Words that are not the scheme's own names, and how each was read. */
  function report(builder: Builder, lexicon: Lexicon, scheme: Scheme): void {
    for (const { token, letter, why, count } of evidence().letters) {
      if (why !== 'word' || letter === null) continue;
      const code = codeOf(scheme, letter);
      if (!code || token.toLowerCase() === code.name.toLowerCase() || lexicon.word(token) === undefined)
        continue;
      builder.remark(
        {},
        `“${token}” was read as ${letter} (${code.name}) in ${count} ${count === 1 ? 'cell' : 'cells'}.`,
        'changed',
      );
    }
  }

  return { add, evidence, report };
}

/** "-" and "tbd" are no text where letters should be. */
function isNothing(text: string, { letters, unknown }: CellReading): boolean {
  return letters === '' && (saysNothing(text) || (unknown !== undefined && namesNobodyYet(text)));
}

function addOwn(
  own: Map<string, LetterReading>,
  read: ReadText,
  text: string,
  table: TableContext['table'],
): void {
  for (const token of read(text).tokens) {
    const key = `${table.index} ${token}`;
    const count = (own.get(key)?.count ?? 0) + 1;
    if (own.size < BOUNDS.differentMarks || count > 1)
      own.set(key, { token, letter: read(token).letters || null, why: 'legend', count, table });
  }
}

function addUnknown(letters: Map<string, LetterReading>, token: string, count: number): void {
  const before = letters.get(token)?.count ?? 0;
  letters.set(token, { token, letter: null, why: 'unknown', count: before + count });
}

function shortToken(text: string): string[] {
  const trimmed = text.trim();
  return [...trimmed].length <= 20 && !/\s.*\s/.test(trimmed)
    ? [trimmed.length === 1 ? trimmed.toUpperCase() : trimmed]
    : [];
}
