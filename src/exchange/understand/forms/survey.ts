/** Counts what stands in the cells under roles: for choosing a scheme, for doubts, and to say how words were read. */
import { codeOf, type Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Table } from '../../contract/source';
import type { ReadText } from '../grid/headRow';
import { rowKinds } from '../grid/rowKinds';
import { type Lexicon, saysNothing } from '../letters/cell';
import { isCodeName, type TextCount } from '../letters/schemeChoice';
import type { Builder } from '../parts/builder';
import type { LetterReading } from '../reading/understood';
import { meaningOfWord } from '../words/meaningWords';
import type { TableContext } from './wideTable';

const MOST_TEXTS = 4_000;

/** The texts of the columns that may hold letters, with how often each occurs. */
export function distinctTexts(tables: readonly Table[]): TextCount[] {
  const counts = new Map<string, number>();
  for (const { rows } of tables) {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
      mayHoldCodes(rows, column),
    );
    rows.forEach((row, place) => {
      for (const column of columns) {
        const cell = row[column] ?? '';
        // The first row names columns: "Reviewer" there is a role, "R" or "Responsible" may still be a code.
        if (
          cell === '' ||
          cell.length > 80 ||
          (place === 0 && rows.length > 1 && cell.length > 3 && !isCodeName(cell))
        )
          continue;
        const before = counts.get(cell);
        if (before !== undefined || counts.size < MOST_TEXTS) counts.set(cell, (before ?? 0) + 1);
      }
    });
  }
  return [...counts].map(([text, count]) => ({ text, count }));
}

// The first column names activities or roles; in others a good part must look like letters or known words.
function mayHoldCodes(rows: Table['rows'], column: number): boolean {
  let filled = 0;
  let likely = 0;
  for (const row of rows.slice(0, 200)) {
    const cell = (row[column] ?? '').trim();
    if (cell === '' || saysNothing(cell)) continue;
    filled += 1;
    if (/^[([*_]*\p{Lu}{1,4}(?!\p{L})/u.test(cell) || isKnownWord(cell)) likely += 1;
  }
  return filled > 0 && likely >= filled * 0.3 && (column > 0 || likely > filled * 0.8);
}

function isKnownWord(cell: string): boolean {
  return (
    cell.length < 40 &&
    cell.split(/[/,+&;]|\s(?:and|und|et|y|e)\s/).some((part) => meaningOfWord(part) !== undefined)
  );
}

export function surveyOf(read: ReadText) {
  const texts = new Map<string, number>();
  let filled = 0;

  function add({
    grid,
    headRow,
    columns,
    exact,
  }: Pick<TableContext, 'grid' | 'headRow' | 'columns' | 'exact'>): void {
    const counted = columns
      .filter(({ use }) => use === 'role' || use === 'codes')
      .map(({ column }) => column);
    const activityColumn = columns.find(({ use }) => use === 'activity')?.column ?? 0;
    // Groups and totals stand in tables with roles across, not among assignments.
    const kinds =
      exact || columns.some(({ use }) => use === 'codes')
        ? []
        : rowKinds({ grid, headRow, activityColumn, sectionColumn: undefined, roleColumns: counted, read });
    for (let row = headRow + 1; row < grid.rows.length; row += 1) {
      if (kinds[row] === 'total' || kinds[row] === 'head' || kinds[row] === 'group') continue;
      for (const column of counted) {
        const text = grid.rows[row]?.[column] ?? '';
        if (text === '' || saysNothing(text)) continue;
        filled += 1;
        if (texts.size < MOST_TEXTS || texts.has(text)) texts.set(text, (texts.get(text) ?? 0) + 1);
      }
    }
  }

  function evidence() {
    const letters = new Map<string, LetterReading>();
    let unread = 0;
    for (const [text, count] of texts) {
      const reading = read(text);
      if (reading.unknown !== undefined) unread += count;
      const tokens = reading.unknown === undefined ? reading.tokens : shortToken(text);
      for (const token of tokens) {
        if (saysNothing(token)) continue;
        const single = read(token);
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
    const cells = [...texts].map(([text, count]) => ({ text, count }));
    return {
      cells,
      letters: [...letters.values()].sort((one, other) => other.count - one.count),
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
      builder.problem(
        {},
        `“${token}” was read as ${letter} (${code.name}) in ${count} ${count === 1 ? 'cell' : 'cells'}.`,
        'changed',
      );
    }
  }

  return { add, evidence, report };
}

function shortToken(text: string): string[] {
  const trimmed = text.trim();
  return [...trimmed].length <= 20 && !/\s.*\s/.test(trimmed)
    ? [trimmed.length === 1 ? trimmed.toUpperCase() : trimmed]
    : [];
}
