import type { CellWrite } from '../matrix/cell';
import type { ActivityId } from '../matrix/ids';
import { activityAt, putCodes, putText, rowsOf } from './cellDraft';
import type { Edit, MatrixDraft } from './edit';
import { byRow, putCodesInto, putInto, type RowMaps } from './wholeRows';

/** Different contents into different cells, as paste, fill, move and replace do. `rows`: those of the cells, where known. */
export function writeCells(
  label: string,
  writes: readonly CellWrite[],
  rows: readonly ActivityId[] = rowsOf(writes),
): Edit {
  return {
    label,
    rows,
    writes,
    apply(draft) {
      byRow(draft, writes, writeCell, writeInto);
    },
  };
}

function writeCell(draft: MatrixDraft, write: CellWrite): void {
  const activity = activityAt(draft, write);
  putCodes(activity, write.roleId, write.codes);
  if (write.condition !== undefined && write.codes !== '') {
    putText(activity, 'conditions', write.roleId, write.condition.trim());
  }
  if (write.note !== undefined) putText(activity, 'cellNotes', write.roleId, write.note.trim());
}

function writeInto(maps: RowMaps, { roleId, codes, condition, note }: CellWrite): void {
  putCodesInto(maps, roleId, codes);
  if (condition !== undefined && codes !== '') putInto(maps, 'conditions', roleId, condition.trim());
  if (note !== undefined) putInto(maps, 'cellNotes', roleId, note.trim());
}
