/** What each row below the head is: an activity, a group above others, or something that is not of the matrix. */

import { letterStarts } from '../letters/letterLine';
import { meaningOfHead } from '../words/headWords';
import { wordKey } from '../words/wordKey';
import { type Grid, isBlank, mergedFrom } from './grid';
import { groupSeries } from './groupSeries';
import { isLikeActivities, type NamedRow, type Told, toldByLook } from './headingLooks';
import { numberedHeadings } from './numberedHeadings';

export type RowKind = 'activity' | 'group' | 'blank' | 'head' | 'total' | 'footnote' | 'hint';

export interface RowShape {
  readonly grid: Grid;
  readonly headRow: number;
  readonly activityColumn: number;
  readonly sectionColumn: number | undefined;
  readonly roleColumns: readonly number[];
}

const TOTAL =
  /^(#|σ)|^(total|totals|sum|sums|count|summe|gesamt|anzahl|total general|totale|somme|nombre|numero|number of [raci]|[raci] total|total [raci])\b/;
const FOOTNOTE =
  /^(\*+|†|‡|\((?:\d{1,2}|[a-z])\)|\[\^?\w{1,20}\]|[⁰¹²³⁴-⁹]|§|note:|notes:|legend|legende|legenda|leyenda|hinweis:|remarque|source:|key:|last updated|version\b|(?:page|seite|página|pagina) \d|(?:approved|prepared|reviewed) (?:by|on)\b|stand:|©)/i;

export function rowKinds(shape: RowShape): RowKind[] {
  const { grid, headRow } = shape;
  const numbered = numberedIn(shape);
  const kinds: RowKind[] = grid.rows.map((_, row) =>
    row <= headRow ? 'head' : numbered.has(row) ? 'group' : kindOf(shape, row),
  );
  // Where groups are told apart by bold type, a plain row without letters is an activity that nobody has.
  const lone = kinds.flatMap((kind, row) => (kind === 'group' ? [row] : []));
  const marked = lone.filter((row) => isMarked(shape, row));
  const look = marked.length > 0 ? undefined : lookOf(shape, kinds);
  for (const row of look?.activities ?? []) kinds[row] = 'activity';
  const bold = look ? lone.filter((row) => look.headings.has(row)) : marked;
  if (marked.length > 0 && marked.length < lone.length) {
    for (const row of lone) if (!bold.includes(row)) kinds[row] = 'activity';
  }
  const counted = countedGroups(shape, kinds);
  const [firstCounted = kinds.length] = counted;
  for (const row of lone)
    if (row > firstCounted && !counted.has(row) && !bold.includes(row) && kinds[row - 1] === 'activity')
      kinds[row] = 'activity';
  // What stands below the last activity is a note.
  const last = kinds.lastIndexOf('activity');
  const within = lone.filter((row) => row < last && kinds[row] === 'group');
  if (bold.length === 0 && areAmongOthers(shape, kinds, within))
    for (const row of within) kinds[row] = 'activity';
  for (const row of numbered) kinds[row] = 'group';
  skipSums(shape, kinds);
  // A group has something below it.
  for (let row = kinds.length - 1, below = false; row > headRow; row -= 1) {
    if (kinds[row] === 'activity') below = true;
    else if (kinds[row] === 'group' && !below && !bold.includes(row)) kinds[row] = 'activity';
    else if (kinds[row] === 'group') below = false;
  }
  return kinds;
}

/** Lone names right between activities, and like them: a table of groups would begin with one. */
function areAmongOthers(shape: RowShape, kinds: readonly RowKind[], rows: readonly number[]): boolean {
  const activities = kinds.flatMap((kind, at) => (kind === 'activity' ? [at] : []));
  const names = activities.map((at) => shape.grid.rows[at]?.[shape.activityColumn] ?? '');
  const isOneOfMany = rows.length > 1;
  if (isOneOfMany && rows.length * MOST_EMPTY > activities.length) return false;
  return rows.every((row) => {
    const cells = shape.grid.rows[row] ?? [];
    const isBetween = kinds[row - 1] === 'activity' && kinds[row + 1] === 'activity';
    return isBetween && isLikeActivities(cells[groupColumn(cells)] ?? '', names, isOneOfMany);
  });
}

/** Of so many activities one that nobody has is as likely as a heading. */
const MOST_EMPTY = 3;

function lookOf({ grid, activityColumn, sectionColumn }: RowShape, kinds: readonly RowKind[]): Told {
  const rows = kinds.flatMap((kind, row): NamedRow[] => {
    const cells = grid.rows[row] ?? [];
    if (kind === 'group') return [{ row, name: cells[groupColumn(cells)] ?? '', isLone: true }];
    return kind === 'activity' ? [{ row, name: cells[activityColumn] ?? '', isLone: false }] : [];
  });
  return sectionColumn === undefined ? toldByLook(rows) : NO_LOOK;
}

function numberedIn({ grid, headRow, activityColumn, sectionColumn }: RowShape): ReadonlySet<number> {
  return sectionColumn === undefined ? numberedHeadings(grid, headRow, activityColumn) : NONE;
}

/** Groups that are told without doubt: by names that count ("Phase 1", "Phase 2"), or by their look. */
export function sureGroups(shape: RowShape, kinds: readonly RowKind[]): ReadonlySet<number> {
  return new Set([...countedGroups(shape, kinds), ...lookOf(shape, kinds).headings]);
}

/** Groups whose names count: "Phase 1", "Phase 2". */
function countedGroups({ grid, activityColumn }: RowShape, kinds: readonly RowKind[]): ReadonlySet<number> {
  const lone = new Map<number, string>();
  const activities: string[] = [];
  for (const [row, kind] of kinds.entries()) {
    const cells = grid.rows[row] ?? [];
    if (kind === 'group') lone.set(row, cells[groupColumn(cells)] ?? '');
    else if (kind === 'activity') activities.push(cells[activityColumn] ?? '');
  }
  return lone.size > 1 ? groupSeries(lone, activities) : NONE;
}

const NONE: ReadonlySet<number> = new Set();
const NO_LOOK: Told = { headings: NONE, activities: NONE };

/** "Load (h/week) | 12 | 38": numbers alone below the last letters count something, whatever they are called. */
function skipSums({ grid, headRow, roleColumns }: RowShape, kinds: RowKind[]): void {
  const isSum = (row: number) => {
    const cells = roleColumns.map((column) => grid.rows[row]?.[column] ?? '').filter((cell) => cell !== '');
    return cells.length > 1 && cells.every((cell) => NUMERIC.test(cell));
  };
  let row = kinds.length - 1;
  while (row > headRow && kinds[row] !== 'activity') row -= 1;
  const last = row;
  while (row > headRow && (kinds[row] !== 'activity' || isSum(row))) row -= 1;
  // Where all rows hold numbers they stand for letters.
  if (row > headRow)
    for (let at = row + 1; at <= last; at += 1) if (kinds[at] === 'activity') kinds[at] = 'total';
}

const NUMERIC = /^\d+(?:[.,]\d+)?\s?(?:%|h|d|pt|fte)?$/i;
/** "R/A/C/I" below every role: what may be entered. */
const CHOICE = /^[([<]?\p{Lu}(?:\s?[/,|]\s?\p{Lu}){2,}[)\]>]?$/u;

function isHint({ grid, roleColumns }: RowShape, row: number): boolean {
  const cells = roleColumns.map((column) => grid.rows[row]?.[column] ?? '');
  return cells.length > 1 && new Set(cells).size === 1 && CHOICE.test(cells[0] ?? '');
}

function kindOf(shape: RowShape, row: number): RowKind {
  const { grid, headRow, activityColumn, sectionColumn } = shape;
  const cells = grid.rows[row] ?? [];
  if (isBlank(cells)) return 'blank';
  if (headRow >= 0 && repeatsHead(cells, grid.rows[headRow] ?? [])) return 'head';
  const first = cells.find((cell) => cell !== '') ?? '';
  const assigned = assignedIn(shape, row);
  if (assigned === 'counts' && TOTAL.test(wordKey(first))) return 'total';
  if (assigned !== 'none') return row === headRow + 1 && isHint(shape, row) ? 'hint' : 'activity';
  const activity = cells[activityColumn] ?? '';
  if (isSumOf(activity, cells)) return 'total';
  if (isLegendLine(cells)) return 'footnote';
  if ((FOOTNOTE.test(first) && first.length > 2 && !isBold(first)) || isRemark(cells)) return 'footnote';
  if (sectionColumn !== undefined)
    return activity === '' || isMergedAcross(shape, row) ? 'group' : 'activity';
  return loneText(shape, row) ? 'group' : 'activity';
}

/** "**Planning**": the marks of a footnote stand on one side only. */
export function isBold(text: string): boolean {
  return text.length > 4 && text.startsWith('**') && text.endsWith('**');
}

/** "Total | 56.0" below a column of days: nothing but numbers beside a word that is no more than a sum. */
function isSumOf(name: string, cells: readonly string[]): boolean {
  const beside = cells.filter((cell) => cell !== '' && cell !== name);
  return meaningOfHead(name) === 'count' && beside.length > 0 && beside.every((cell) => NUMERIC.test(cell));
}

const COUNT = /^\d+([.,]\d+)?%?$/;

/** What a row has under its roles. The first letter says it: most rows have many. */
function assignedIn({ grid, roleColumns }: RowShape, row: number): 'none' | 'counts' | 'letters' {
  const cells = grid.rows[row] ?? [];
  let found: 'none' | 'counts' = 'none';
  for (const column of roleColumns) {
    const text = cells[column] ?? '';
    if (text === '' || mergedFrom(grid, row, column)) continue;
    if (!COUNT.test(text)) return 'letters';
    found = 'counts';
  }
  return found;
}

/** "R does it; A answers for it; C is asked", alone in its row, whether its words are known or not. */
function isLegendLine(cells: readonly string[]): boolean {
  const text = cells[groupColumn(cells)] ?? '';
  return (
    letterStarts(text).length > 0 && cells.every((cell) => cell === '' || cell === text || NUMBER.test(cell))
  );
}

/** "(see also the wiki)" and "Numbers = people needed", alone in their rows */
function isRemark(cells: readonly string[]): boolean {
  const texts = new Set(cells.filter((cell) => cell !== ''));
  return texts.size === 1 && [...texts].every((text) => /\s/.test(text) && REMARK.test(text));
}

const REMARK = /^\(\p{Ll}.{3,300}\)$|^\p{L}{2,20}\s?=\s?\p{L}{2}/u;

/** 1, 2.3, 4), A, A.1, IV */
const NUMBER = /^#?(?:\d{1,3}|\p{Lu}|[IVX]{2,5})(?:\.\d{1,3}){0,4}[.)]?$/u;

/** Where the name of a group stands: "1.2 | Planning" is a group with its number. */
export function groupColumn(cells: readonly string[]): number {
  const named = cells.findIndex((cell) => cell !== '' && !NUMBER.test(cell));
  return named < 0 ? cells.findIndex((cell) => cell !== '') : named;
}

// A number of its own says that a row is a group only where the next one is counted below it or not at all.
function isAboveOthers({ rows }: Grid, row: number, name: number): boolean {
  const column = (rows[row] ?? []).findIndex((cell, at) => at !== name && NUMBER.test(cell));
  if (column < 0) return true;
  const next = rows.slice(row + 1).find((cells) => !isBlank(cells))?.[column] ?? '';
  return next === '' || depthOf(next) > depthOf(rows[row]?.[column] ?? '');
}

function depthOf(number: string): number {
  return number.split('.').filter((part) => part !== '' && part !== '0').length;
}

function repeatsHead(cells: readonly string[], head: readonly string[]): boolean {
  let same = 0;
  for (let column = 0; column < cells.length; column += 1) {
    if ((cells[column] ?? '') === '') continue;
    if (wordKey(cells[column] ?? '') !== wordKey(head[column] ?? '')) return false;
    same += 1;
  }
  return same >= 2;
}

// A text alone names a group, even one that letters are called by ("Approval"), unless it stands under a role.
function loneText({ grid, roleColumns }: RowShape, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  const only = groupColumn(cells);
  if (only < 0 || roleColumns.includes(only) || !isAboveOthers(grid, row, only)) return false;
  const others = cells.filter((cell) => cell !== '' && cell !== cells[only] && !NUMBER.test(cell));
  return (
    others.length === 0 &&
    roleColumns.every((column) => (cells[column] ?? '') === '' || mergedFrom(grid, row, column))
  );
}

function isMergedAcross({ grid }: RowShape, row: number): boolean {
  return (grid.rows[row] ?? []).some((_, column) => mergedFrom(grid, row, column)?.row === row);
}

function isMarked(shape: RowShape, row: number): boolean {
  const { grid } = shape;
  if (isMergedAcross(shape, row)) return true;
  return (grid.rows[row] ?? []).some(
    (cell, column) => cell !== '' && (grid.mark(row, column)?.bold === true || /^(\*\*|__|#+\s)/.test(cell)),
  );
}
