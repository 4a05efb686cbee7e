/** What each column of a table with roles across is: the activity, its section, a role, or something beside. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import { codesOfHeads, stemOf } from '../letters/codeHeads';
import { explainedColumns } from '../letters/columnLegend';
import { COLUMN_FIELDS, type ColumnReading, type ColumnUse, type Confidence } from '../reading/tableReading';
import { type HeadMeaning, meaningOfHead } from '../words/headWords';
import { isMadeUpHead } from '../words/madeUpHeads';
import { wordKey } from '../words/wordKey';
import { holdsAsides, holdsRole, mayHoldRole, mayNameThings } from './attributeColumns';
import type { Grid } from './grid';
import { type ColumnFacts, factsOf, type ReadText } from './headRow';

export interface Column {
  readonly column: number;
  readonly name: string;
  readonly facts: ColumnFacts;
  readonly meaning: HeadMeaning | undefined;
  /** A line of the table says what its letters are. */
  readonly isExplained: boolean;
}

export type Uses = Map<number, { use: ColumnUse; confidence: Confidence }>;

export function wideColumns(grid: Grid, headRow: number, read: ReadText, exact: boolean): ColumnReading[] {
  const columns = columnsOf(grid, headRow, read);
  const uses: Uses = new Map();
  if (exact)
    for (const { column } of columns)
      uses.set(column, {
        use: column === 0 ? 'section' : column === 1 ? 'activity' : 'role',
        confidence: 'sure',
      });
  else {
    nameRoles(columns, uses, grid, headRow, read);
    nameActivity(columns, uses);
    nameRest(columns, uses, grid, headRow);
  }
  return readingsOf(columns, uses);
}

export function columnsOf(grid: Grid, headRow: number, read: ReadText): Column[] {
  const explained = explainedColumns(grid);
  return Array.from({ length: grid.width }, (_, column) => {
    const name = headRow >= 0 ? (grid.rows[headRow]?.[column] ?? '') : '';
    const isExplained = explained.has(wordKey(name));
    return {
      column,
      name,
      isExplained,
      meaning: isExplained ? 'attribute' : meaningOfHead(name),
      facts: factsOf(grid, column, headRow + 1, read),
    };
  });
}

export function readingsOf(columns: readonly Column[], uses: Uses): ColumnReading[] {
  return columns.map(({ column, name }) => ({
    column,
    name,
    ...(uses.get(column) ?? { use: 'skip', confidence: 'unsure' }),
  }));
}

export const BESIDE: ReadonlySet<HeadMeaning | undefined> = new Set([
  'condition',
  'number',
  'attribute',
  'count',
  ...COLUMN_FIELDS,
]);

// One long row does not make a column: what stands beyond the head is told as a problem of its row.
function isBeyondHead(grid: Grid, headRow: number, column: number, facts: ColumnFacts): boolean {
  return (
    headRow >= 0 && column >= grid.lengthOf(headRow) && facts.filled <= Math.max(2, grid.rows.length * 0.2)
  );
}

function nameRoles(
  columns: readonly Column[],
  uses: Uses,
  grid: Grid,
  headRow: number,
  read: ReadText,
): void {
  const activity = columns.find(({ meaning }) => meaning === 'activity')?.column ?? -1;
  for (const { column, facts, meaning, name } of columns) {
    if (facts.codes === 0 || isBeyondHead(grid, headRow, column, facts)) continue;
    if (mayNameThings(columns, column)) continue;
    // Sections may be called A, C or S; before the activity nobody's letters stand under such a head.
    if (meaning === 'section' && column < activity) continue;
    const share = facts.codes / (facts.filled - facts.open);
    // Groups may be called "Approval" or "Support" among the activities.
    if (meaning === 'activity' && (share < 0.9 || (facts.spelled > 0 && hasLetters(columns, column))))
      continue;
    if (meaning === 'attribute' || (meaning === 'schedule' && facts.letters.includes('?'))) continue;
    // "Notes" with a stray letter stays notes; "Product" with letters throughout is a role.
    if (share >= 0.5 && (share >= 0.9 || !BESIDE.has(meaning)))
      uses.set(column, { use: 'role', confidence: share >= 0.9 && name !== '' ? 'sure' : 'likely' });
    else if (share >= 0.2 && meaning === undefined && facts.meanLength < 40 && !isRemark(facts))
      uses.set(column, { use: 'role', confidence: 'unsure' });
  }
  const roles = [...uses.keys()];
  for (const column of columns)
    if (
      column.meaning === 'attribute' &&
      !column.isExplained &&
      holdsRole(grid, headRow, read, column, roles)
    )
      uses.set(column.column, { use: 'role', confidence: 'likely' });
  const last = Math.max(-1, ...uses.keys());
  const first = Math.min(...uses.keys());
  for (const { column, facts, meaning, name } of columns) {
    // A role that nobody has given anything yet: a named column among the roles without a cell.
    if (
      !uses.has(column) &&
      facts.filled === 0 &&
      name !== '' &&
      !isMadeUpHead(name) &&
      column > first &&
      (column < last || !BESIDE.has(meaning))
    )
      uses.set(column, { use: 'role', confidence: 'likely' });
  }
}

/** "Sign-off 3 May" among what is still to be done: one word that may be of a scheme makes no role. */
function isRemark({ codes, spelled, filled, meanLength }: ColumnFacts): boolean {
  return codes === 1 && spelled === 1 && filled > 1 && meanLength > WORD;
}

/** Characters of a cell of one word, on average. */
const WORD = 8;

/** Letters stand in other columns. */
function hasLetters(columns: readonly Column[], but: number): boolean {
  return columns.some(({ column, facts }) => column !== but && facts.codes > facts.spelled);
}

export function nameActivity(columns: readonly Column[], uses: Uses): void {
  const free = columns.filter(({ column, facts }) => !uses.has(column) && facts.filled > 0);
  const firstRole = Math.min(...uses.keys(), Number.POSITIVE_INFINITY);
  const told = free.filter(({ meaning }) => meaning === 'activity');
  const before = free.filter(
    ({ column, meaning, facts }) =>
      column < firstRole && !BESIDE.has(meaning) && meaning !== 'section' && facts.numbers < facts.filled / 2,
  );
  const chosen =
    told.at(-1) ??
    mostDifferent(before) ??
    mostDifferent(free.filter(({ meaning }) => !BESIDE.has(meaning))) ??
    mostDifferent(free.filter(({ meaning }) => meaning !== 'number'));
  if (!chosen) return;
  uses.set(chosen.column, { use: 'activity', confidence: told.length === 1 ? 'sure' : 'likely' });
}

function mostDifferent(columns: readonly Column[]): Column | undefined {
  let best: Column | undefined;
  for (const column of columns) if (!best || column.facts.distinct > best.facts.distinct) best = column;
  return best;
}

export function nameRest(columns: readonly Column[], uses: Uses, grid: Grid, headRow: number): void {
  const activity = [...uses].find(([, { use }]) => use === 'activity')?.[0] ?? -1;
  let hasSection = false;
  for (const { column, facts, meaning, name } of columns) {
    if (uses.has(column)) continue;
    const repeats = facts.distinct < facts.filled || facts.blanks > 0;
    if (facts.filled === 0) uses.set(column, { use: 'skip', confidence: 'sure' });
    else if (isBeyondHead(grid, headRow, column, facts))
      uses.set(column, { use: 'skip', confidence: 'likely' });
    else if (
      !hasSection &&
      (meaning === 'section' ||
        (column < activity && meaning !== 'number' && !BESIDE.has(meaning) && repeats && facts.numbers === 0))
    ) {
      hasSection = true;
      uses.set(column, { use: 'section', confidence: meaning === 'section' ? 'sure' : 'likely' });
    } else if (
      meaning === 'number' ||
      (meaning === 'count' && facts.numbers === facts.filled) ||
      (name === '' && facts.numbers === facts.filled)
    )
      uses.set(column, { use: 'skip', confidence: 'sure' });
    else
      uses.set(column, {
        use: fieldOf(meaning),
        confidence:
          meaning === undefined
            ? 'unsure'
            : meaning === 'attribute' && mayHoldRole(facts)
              ? 'likely'
              : 'sure',
      });
  }
}

function fieldOf(meaning: HeadMeaning | undefined): ColumnUse {
  return COLUMN_FIELDS.find((field) => field === meaning) ?? 'notes';
}

/** Letters across: the columns whose heads are codes hold names. */
export function letterColumns(grid: Grid, headRow: number, read: ReadText, scheme: Scheme): ColumnReading[] {
  const columns = columnsOf(grid, headRow, read);
  const uses: Uses = new Map();
  const names = columns.map(({ name }) => name);
  for (const { column, head: name, code } of codesOfHeads(names, scheme)) {
    if (code.by === 'meaning' && holdsAsides(grid, headRow, column)) continue;
    const isOwnWord =
      code.by !== 'meaning' || !/^[\x20-\x7E]+$/.test(name) || hasLetterOf(scheme, code.letter, name);
    const before = uses.get(column)?.use ?? 'letter:';
    uses.set(column, {
      use: `${before.startsWith('letter:') ? before : 'letter:'}${code.letter}` as ColumnUse,
      confidence: isOwnWord && !code.isGuess ? 'sure' : 'likely',
    });
  }
  nameActivity(columns, uses);
  nameRest(columns, uses, grid, headRow);
  return readingsOf(columns, uses);
}

// "Verantwortlich" for R is as sure as "Responsible"; "Driver" in a table of R, A, C and I is not.
function hasLetterOf(scheme: Scheme, letter: string, name: string): boolean {
  return !schemeList.some(
    (other) =>
      other !== scheme &&
      other.codes.some((code) => code.letter !== letter && stemOf(code.name) === stemOf(name)),
  );
}
