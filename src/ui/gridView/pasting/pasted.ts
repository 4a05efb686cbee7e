/** A pasted table as one edit, with a list of what could not be taken and why. What can be taken is. */
import { addActivities } from '../../../domain/edits/addActivities';
import { addRoles } from '../../../domain/edits/addRoles';
import { type Edit, edits } from '../../../domain/edits/edit';
import { writeCells } from '../../../domain/edits/writeCells';
import type { Change } from '../../../domain/matrix/change';
import type { NewId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import type { Selection } from '../layout/cellRefs';
import type { Layout } from '../layout/layout';
import { type PasteProblem, type RowReading, readRow, rowReading } from './pastedRow';
import { pastePlace } from './pastePlace';
import { type ColumnTarget, type PasteTargets, pasteTargets, type RowTarget } from './pasteTargets';
import type { Grid } from './tableText';

export interface Pasted {
  readonly edit: Edit;
  readonly cells: number;
  readonly addedActivities: number;
  readonly addedRoles: number;
  readonly problems: readonly PasteProblem[];
  /** How the table was read and where it went, where that is not plain to see. */
  readonly told: readonly string[];
  readonly rows: readonly RowTarget[];
  readonly columns: readonly ColumnTarget[];
}

/** What is told of a paste once it is done. */
export interface PasteTold extends Pick<Pasted, 'cells' | 'problems' | 'told'> {
  /** Null where everything was there already. */
  readonly change: Change | null;
}

export interface PasteInto {
  readonly matrix: Matrix;
  readonly layout: Layout;
  readonly selection: Selection;
  readonly newId: NewId;
  /** Filters and sorting hide where new rows would go: then the table is cut off instead. */
  readonly mayAdd: boolean;
  /** What else belongs to the same gesture and comes first: the clearing of what was cut. */
  readonly before?: Edit | undefined;
}

export function pasted(into: PasteInto, grid: Grid): Pasted {
  const paste = begun(into, grid);
  // Without the generator, which takes longer than the rows themselves where it runs for the first time.
  for (const row of paste.targets.rows) readTarget(paste, row, grid);
  return done(into, paste);
}

/** The same a row at a time: it yields how many of how many are done, so that a page can draw in between. */
export function* pastedInSteps(into: PasteInto, grid: Grid): Generator<PasteStep, Pasted, undefined> {
  const paste = begun(into, grid);
  const { rows } = paste.targets;
  for (const [place, row] of rows.entries()) {
    readTarget(paste, row, grid);
    yield { row: place + 1, of: rows.length };
  }
  return done(into, paste);
}

export interface PasteStep {
  readonly row: number;
  readonly of: number;
}

interface Paste {
  readonly targets: PasteTargets;
  readonly reading: RowReading;
  /** Where it goes, where that is not plain to see. */
  readonly told: string | undefined;
}

function begun(into: PasteInto, grid: Grid): Paste {
  const { matrix, layout, before } = into;
  const place = pastePlace(layout, matrix, into.selection, grid);
  const targets = pasteTargets(into, place, grid);
  // What is cut may lie below what is pasted; only then is a cell that holds the same already written again.
  return { targets, reading: rowReading(matrix, targets, before !== undefined), told: place.told };
}

function readTarget({ reading }: Paste, { to, source }: PasteTargets['rows'][number], grid: Grid): void {
  if (to) readRow(reading, to, grid[source] ?? []);
}

function done({ before }: PasteInto, { targets, reading, told }: Paste): Pasted {
  const { writes, written, renames, problems, count } = reading;
  const cells = count === 1 ? '1 cell' : `${count} cells`;
  const { newRoles, newRows, sectionId } = targets;
  const parts = [
    ...(before ? [before] : []),
    ...(newRoles.length > 0 ? [addRoles(newRoles)] : []),
    ...(newRows.length > 0 && sectionId ? [addActivities(sectionId, newRows)] : []),
    ...renames,
    writeCells('', writes, written),
  ];
  return {
    edit: edits(before ? `move ${cells}` : `paste ${cells}`, parts),
    cells: count,
    addedActivities: newRows.length,
    addedRoles: newRoles.length,
    problems: [...problems, ...leftOut(targets)],
    told: told === undefined ? [] : [told],
    rows: targets.rows.map((row) => row.to),
    columns: targets.columns.map((column) => column.to),
  };
}

function leftOut({ rows, columns }: PasteTargets): PasteProblem[] {
  const lost = [
    [rows.filter((row) => row.to === undefined).length, 'row', 'rows'],
    [columns.filter((column) => column.to === undefined).length, 'column', 'columns'],
  ] as const;
  return lost.flatMap(([count, one, many]) =>
    count === 0
      ? []
      : [
          {
            place: 'Outside the matrix',
            message: `${count} ${count === 1 ? one : many} had no room in what is shown.`,
          },
        ],
  );
}
