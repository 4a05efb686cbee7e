/** What a search finds in the matrix, in the order in which one reads it. */
import type { Matrix } from '../../../domain/matrix/matrix';
import type { CellRef } from '../../gridView/layout/cellRefs';
import type { Layout } from '../../gridView/layout/layout';

export interface Query {
  readonly text: string;
  /** The text is letters of the scheme, looked for in cells. */
  readonly codes: boolean;
}

/** Names, conditions and notes that hold the text, or cells that hold the letters. Only what is shown is searched. */
export function matchesOf(matrix: Matrix, layout: Layout, { text, codes }: Query): CellRef[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const holds = (words: string | undefined) => words?.toLowerCase().includes(wanted) === true;
  const letters = [...text.trim().toUpperCase()];
  const found: CellRef[] = [];
  if (!codes) {
    for (const id of layout.columns)
      if (holds(matrix.roles[id]?.name)) found.push({ row: 'header', column: id });
  }
  for (const row of layout.rows) {
    if (row.kind === 'section') {
      if (!codes && holds(matrix.sections[row.key]?.name)) found.push({ row: row.key, column: 'name' });
      continue;
    }
    const activity = matrix.activities[row.key];
    if (!activity) continue;
    if (!codes && holds(activity.name)) found.push({ row: row.key, column: 'name' });
    if (!codes && !activity.conditions && !activity.cellNotes) continue;
    for (const id of layout.columns) {
      const held = activity.assignments[id];
      const hit = codes
        ? held !== undefined && letters.every((letter) => held.includes(letter))
        : holds(activity.conditions?.[id]) || holds(activity.cellNotes?.[id]);
      if (hit) found.push({ row: row.key, column: id });
    }
  }
  return found;
}
