import type { Cell } from '../matrix/cell';
import { type Codes, NO_CODES } from '../matrix/codes';
import type { RoleId } from '../matrix/ids';
import type { Activity } from '../matrix/matrix';
import { activityAt, putCodes, putText, rowsOf } from './cellDraft';
import { type Edit, type MatrixDraft, present } from './edit';

/** What is written into one cell. A text that is not given stays as it is; an empty one is taken away. */
export interface CellWrite extends Cell {
  readonly codes: Codes;
  readonly condition?: string | undefined;
  readonly note?: string | undefined;
}

// From so many cells of a row on, the row's maps are made anew and put in as a whole: cell by cell, two million cells
// would take ten times as long and leave a patch each.
const WHOLE_ROW = 40;

/** Different contents into different cells, as paste, fill, move and replace do. */
export function writeCells(label: string, writes: readonly CellWrite[]): Edit {
  return {
    label,
    rows: rowsOf(writes),
    apply(draft) {
      const known = new Set<RoleId>();
      for (let start = 0; start < writes.length; ) {
        const end = endOfRow(writes, start);
        if (end - start >= WHOLE_ROW) writeRow(draft, writes, start, end, known);
        else for (const write of writes.slice(start, end)) writeCell(draft, write);
        start = end;
      }
    },
  };
}

function endOfRow(writes: readonly CellWrite[], start: number): number {
  const id = writes[start]?.activityId;
  let end = start + 1;
  while (writes[end]?.activityId === id) end += 1;
  return end;
}

function writeCell(draft: MatrixDraft, write: CellWrite): void {
  const activity = activityAt(draft, write);
  putCodes(activity, write.roleId, write.codes);
  if (write.condition !== undefined && write.codes !== '') {
    putText(activity, 'conditions', write.roleId, write.condition.trim());
  }
  if (write.note !== undefined) putText(activity, 'cellNotes', write.roleId, write.note.trim());
}

/** The same as cell by cell, on copies: a map that ends as it began is not put back, so that nothing is told of it. */
function writeRow(
  draft: MatrixDraft,
  writes: readonly CellWrite[],
  start: number,
  end: number,
  known: Set<RoleId>,
): void {
  const id = writes[start]?.activityId;
  const activity = present(id && draft.activities[id], 'activity');
  const copy = mapsOf(activity);
  for (let place = start; place < end; place += 1) {
    const write = writes[place] as CellWrite;
    if (!known.has(write.roleId)) present(draft.roles[write.roleId], 'role');
    known.add(write.roleId);
    writeInto(copy, write);
  }
  if (copy.changed.has('assignments')) activity.assignments = copy.assignments;
  for (const field of TEXTS) {
    if (!copy.changed.has(field)) continue;
    if (Object.keys(copy[field]).length === 0) delete activity[field];
    else Object.assign(activity, { [field]: copy[field] });
  }
}

const TEXTS = ['conditions', 'cellNotes', 'suggested'] as const;
type Field = 'assignments' | (typeof TEXTS)[number];

interface Maps {
  readonly assignments: { [id in RoleId]: Codes };
  readonly conditions: { [id in RoleId]: string };
  readonly cellNotes: { [id in RoleId]: string };
  readonly suggested: { [id in RoleId]: true };
  readonly changed: Set<Field>;
}

function mapsOf(activity: Pick<Activity, Field>): Maps {
  return {
    assignments: { ...activity.assignments },
    conditions: { ...activity.conditions },
    cellNotes: { ...activity.cellNotes },
    suggested: { ...activity.suggested } as Maps['suggested'],
    changed: new Set(),
  };
}

function writeInto(maps: Maps, { roleId, codes, condition, note }: CellWrite): void {
  if ((maps.assignments[roleId] ?? NO_CODES) !== codes) {
    put(maps, 'assignments', roleId, codes);
    if (codes === NO_CODES) put(maps, 'conditions', roleId, '');
    if (maps.suggested[roleId]) {
      delete maps.suggested[roleId];
      maps.changed.add('suggested');
    }
  }
  if (condition !== undefined && codes !== NO_CODES) put(maps, 'conditions', roleId, condition.trim());
  if (note !== undefined) put(maps, 'cellNotes', roleId, note.trim());
}

function put(maps: Maps, field: 'assignments' | 'conditions' | 'cellNotes', id: RoleId, text: string): void {
  const map: { [id in RoleId]: string } = maps[field];
  if ((map[id] ?? '') === text) return;
  if (text === '') delete map[id];
  else map[id] = text;
  maps.changed.add(field);
}
