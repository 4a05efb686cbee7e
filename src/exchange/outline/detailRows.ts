/**
 * "CSV with details": the plain rows, columns that people read (kind, concerns, dates ...), and two last columns
 * that carry the rest as data, so that nothing is lost. What people see wins over the data: a letter changed
 * in a spreadsheet is a changed letter.
 */

import type { CalendarDate } from '../../domain/matrix/date';
import type { Activity, Matrix } from '../../domain/matrix/matrix';
import { COLLECTIONS } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import { SAVED_VERSION } from '../../domain/matrix/saved';
import { PLAIN_CHOICE } from '../contract/codec';
import { AGREEMENT_HEADS, agreementCells, hasAgreement } from './agreementLines';
import { outlineOf } from './outline';

/** A field of an activity that has a column of its own. */
export interface DetailColumn {
  readonly head: string;
  /** What earlier exports called the column; it is still read. */
  readonly formerHead?: string;
  readonly field: keyof Activity;
  readonly kind: 'text' | 'list';
}

export const DETAIL_COLUMNS: readonly DetailColumn[] = [
  { head: 'Activity id', field: 'id', kind: 'text' },
  { head: 'Kind', field: 'kind', kind: 'text' },
  { head: 'Concerns', field: 'concerns', kind: 'list' },
  { head: 'Incident duty', field: 'duties', kind: 'list' },
  { head: 'Notes', field: 'notes', kind: 'text' },
  { head: 'Link', field: 'link', kind: 'text' },
  { head: 'Due on', field: 'dueOn', kind: 'text' },
  { head: 'Reviewed on', field: 'reviewedOn', kind: 'text' },
  { head: 'Tested on', formerHead: 'Exercised on', field: 'exercisedOn', kind: 'text' },
];

export const DATA_HEADS = ['Record', 'Data'] as const;
export const DETAIL_HEADS: readonly string[] = [...DETAIL_COLUMNS.map(({ head }) => head), ...DATA_HEADS];

/** Whether a column of a file is the detail column at this place, by its name of today or an earlier one. */
export function isDetailHead(found: string | undefined, place: number): boolean {
  return (
    found !== undefined && (found === DETAIL_HEADS[place] || found === DETAIL_COLUMNS[place]?.formerHead)
  );
}

/** Excel cuts a cell at 32,767 characters. */
const LONGEST_DATA = 30_000;

export function detailRows(matrix: Matrix, today: CalendarDate): string[][] {
  const { roles, sections } = outlineOf(matrix, {
    ...PLAIN_CHOICE,
    conditions: false,
    activityIds: Object.values(matrix.activities).map(({ id }) => id),
  });
  // What was agreed is shown, and read back from the data: a name typed into a spreadsheet confirms nothing.
  const agreed = hasAgreement(matrix) ? AGREEMENT_HEADS : [];
  const width = 2 + roles.length + agreed.length + DETAIL_COLUMNS.length;
  const rows = [['Section', 'Activity', ...roles.map(({ name }) => name), ...agreed, ...DETAIL_HEADS]];
  const visible = new Set<string>(roles.map(({ id }) => id));
  for (const { name, rows: own } of sections) {
    for (const { activity, cells } of own) {
      const row = [
        name,
        activity.name,
        ...cells.map(({ codes }) => codes),
        ...(agreed.length > 0 ? agreementCells(matrix, activity, today) : []),
        ...DETAIL_COLUMNS.map((column) => detailText(activity, column)),
      ];
      pushWithData(rows, row, 'activity', restOfActivity(activity, visible));
    }
  }
  const blank = Array.from({ length: width }, () => '');
  const { activities: _, ...document } = matrix;
  pushWithData(rows, blank, 'matrix', { version: SAVED_VERSION, ...withoutCollections(document) });
  for (const collection of COLLECTIONS) {
    if (collection === 'activities') continue;
    const entries: readonly unknown[] =
      collection === 'roles' ? inOrder(matrix.roles) : Object.values(matrix[collection]);
    for (const entry of entries) pushWithData(rows, blank, collection, entry);
  }
  return rows;
}

function withoutCollections(document: { readonly [field: string]: unknown }): { [field: string]: unknown } {
  return Object.fromEntries(
    Object.entries(document).filter(([field]) => !COLLECTIONS.some((name) => name === field)),
  );
}

export function pushWithData(rows: string[][], row: readonly string[], record: string, value: unknown): void {
  const data = JSON.stringify(value);
  const blank = row.map(() => '');
  for (let from = 0; from < data.length; from += LONGEST_DATA) {
    rows.push([
      ...(from === 0 ? row : blank),
      from === 0 ? record : 'continued',
      data.slice(from, from + LONGEST_DATA),
    ]);
  }
}

function detailText(activity: Activity, { field, kind }: DetailColumn): string {
  const value = activity[field];
  return kind === 'list'
    ? ((value as readonly string[] | undefined) ?? []).join(', ')
    : ((value as string | undefined) ?? '');
}

// A concern with a comma in it, or a note that a spreadsheet would change, is told in full by the data.
function restOfActivity(activity: Activity, visible: ReadonlySet<string>): { [field: string]: unknown } {
  const rest: { [field: string]: unknown } = {};
  for (const [field, value] of Object.entries(activity)) {
    const column = DETAIL_COLUMNS.find((known) => known.field === field);
    if (field === 'name' || field === 'assignments' || (column?.kind === 'text' && value !== '')) continue;
    rest[field] = value;
  }
  const hidden = Object.entries(activity.assignments).filter(([roleId]) => !visible.has(roleId));
  if (hidden.length > 0) rest.assignments = Object.fromEntries(hidden);
  return rest;
}
