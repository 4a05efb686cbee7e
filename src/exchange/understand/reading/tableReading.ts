/** How a table of a file was read: its layout, and what each of its columns is. */

export type Confidence = 'sure' | 'likely' | 'unsure';

/** Fields of an activity that a column may give. */
export const COLUMN_FIELDS = [
  'notes',
  'link',
  'doc',
  'sla',
  'schedule',
  'contact',
  'scope',
  'dueOn',
  'reviewedOn',
  'exercisedOn',
  'kind',
  'concerns',
  'duty',
  'paths',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

export type ColumnUse =
  | 'activity'
  | 'section'
  | 'role'
  | 'codes'
  | 'names'
  /** One assignment per row: what its letters hold for. */
  | 'condition'
  | 'skip'
  | ColumnField
  | `letter:${string}`;

export interface ColumnReading {
  readonly column: number;
  readonly name: string;
  readonly use: ColumnUse;
  readonly confidence: Confidence;
}

export const LAYOUTS = ['wide', 'transposed', 'letters', 'letters-down', 'long'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface TableReading {
  readonly index: number;
  readonly name: string;
  /** What stands above it. */
  readonly heading: string;
  readonly use: 'matrix' | 'legend' | 'skipped';
  readonly layout: Layout;
  /** Places in the table as it is read (turned round when transposed); -1: it has no head. */
  readonly headRow: number;
  readonly columns: readonly ColumnReading[];
  readonly confidence: Confidence;
}
