/** Replacing what a search found, one place or all of them, as one change. */
import { type Edit, edits } from '../../../domain/edits/edit';
import { renameActivity } from '../../../domain/edits/renameActivity';
import { renameRole } from '../../../domain/edits/renameRole';
import { renameSection } from '../../../domain/edits/renameSection';
import { setCellNote } from '../../../domain/edits/setCellNote';
import { setCondition } from '../../../domain/edits/setCondition';
import { writeCells } from '../../../domain/edits/writeCells';
import { codesAt } from '../../../domain/matrix/cell';
import type { ActivityId, RoleId, SectionId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { type Codes, codesFromLetters, withCode } from '../../../domain/matrix/scheme/codes';
import type { CellRef } from '../../gridView/layout/cellRefs';
import type { Query } from './matches';

export function replaceAt(matrix: Matrix, cellRefs: readonly CellRef[], query: Query, by: string): Edit {
  const places = cellRefs.length === 1 ? '1 place' : `${cellRefs.length} places`;
  const label = `replace “${query.text.trim()}” with “${by}” in ${places}`;
  const parts = cellRefs.flatMap((cellRef) =>
    query.codes ? lettersReplaced(matrix, cellRef, query, by) : wordsAt(matrix, cellRef, query, by),
  );
  return edits(label, parts);
}

/** The found letters give way to the others; what those exclude gives way too. */
function lettersReplaced(matrix: Matrix, cellRef: CellRef, query: Query, by: string): Edit[] {
  const cell = { activityId: cellRef.row as ActivityId, roleId: cellRef.column as RoleId };
  const gone = new Set(query.text.trim().toUpperCase());
  const { scheme } = matrix;
  const kept = codesFromLetters(
    scheme,
    [...codesAt(matrix, cell)].filter((letter) => !gone.has(letter)),
  );
  const letters = codesFromLetters(scheme, by.trim().toUpperCase());
  const codes = [...letters].reduce<Codes>((held, letter) => withCode(scheme, held, letter), kept);
  return [writeCells('', [{ ...cell, codes }])];
}

function wordsAt(matrix: Matrix, { row, column }: CellRef, query: Query, by: string): Edit[] {
  const swap = (text: string) => text.replace(new RegExp(escaped(query.text.trim()), 'gi'), () => by);
  if (row === 'header') {
    const role = matrix.roles[column as RoleId];
    return role ? [renameRole(matrix, role.id, swap(role.name))] : [];
  }
  const section = matrix.sections[row as SectionId];
  if (section) return [renameSection(matrix, section.id, swap(section.name))];
  const activity = matrix.activities[row as ActivityId];
  if (!activity) return [];
  if (column === 'name') return [renameActivity(matrix, activity.id, swap(activity.name))];
  const cell = { activityId: activity.id, roleId: column };
  const condition = activity.conditions?.[column];
  const note = activity.cellNotes?.[column];
  return [
    ...(condition ? [setCondition(matrix, [cell], swap(condition))] : []),
    ...(note ? [setCellNote(matrix, [cell], swap(note))] : []),
  ];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
