/**
 * Many cells of a row at once. From a certain number on, the row's maps are rebuilt and replaced as a whole: two
 * million cells written one by one would take ten times as long and leave a patch each.
 */
import type { Cell } from '../matrix/cell';
import type { RoleId } from '../matrix/ids';
import type { Activity } from '../matrix/matrix';
import { type Codes, NO_CODES } from '../matrix/scheme/codes';
import { activityAt, codesIn, putCodes } from './cellDraft';
import { type MatrixDraft, present } from './edit';

const WHOLE_ROW = 40;

const TEXTS = ['conditions', 'cellNotes', 'suggested'] as const;
type Field = 'assignments' | (typeof TEXTS)[number];

/** Copies of what a row holds, and which of them are no longer as they were. */
export interface RowMaps {
  readonly assignments: { [id in RoleId]: Codes };
  readonly conditions: { [id in RoleId]: string };
  readonly cellNotes: { [id in RoleId]: string };
  readonly suggested: { [id in RoleId]: true };
  readonly changed: Set<Field>;
}

/**
 * Each cell by `one`, or by `into` on copies if a row has many of them in sequence. Both must give the same result.
 */
export function byRow<Of extends Cell>(
  draft: MatrixDraft,
  cells: readonly Of[],
  one: (draft: MatrixDraft, cell: Of) => void,
  into: (maps: RowMaps, cell: Of) => void,
): void {
  const known = new Set<RoleId>();
  for (let start = 0; start < cells.length; ) {
    const id = cells[start]?.activityId;
    let end = start + 1;
    while (cells[end]?.activityId === id) end += 1;
    const row = cells.slice(start, end);
    if (row.length < WHOLE_ROW) for (const cell of row) one(draft, cell);
    else if (id) {
      const activity = present(draft.activities[id], 'activity');
      const maps = rowMapsOf(activity);
      for (const cell of row) {
        if (!known.has(cell.roleId)) present(draft.roles[cell.roleId], 'role');
        known.add(cell.roleId);
        into(maps, cell);
      }
      putBack(activity, maps);
    }
    start = end;
  }
}

/** The codes of every cell, made from what it holds. */
export function changeCodes(
  draft: MatrixDraft,
  cells: readonly Cell[],
  change: (held: Codes) => Codes,
): void {
  // Few different contents, asked for many times.
  const known = new Map<Codes, Codes>();
  const changed = (held: Codes): Codes => {
    const codes = known.get(held) ?? change(held);
    known.set(held, codes);
    return codes;
  };
  byRow(
    draft,
    cells,
    (_, cell) => {
      const activity = activityAt(draft, cell);
      putCodes(activity, cell.roleId, changed(codesIn(activity, cell.roleId)));
    },
    (maps, { roleId }) => putCodesInto(maps, roleId, changed(maps.assignments[roleId] ?? NO_CODES)),
  );
}

function rowMapsOf(activity: Pick<Activity, Field>): RowMaps {
  return {
    assignments: copied(activity.assignments),
    conditions: copied(activity.conditions),
    cellNotes: copied(activity.cellNotes),
    suggested: copied(activity.suggested),
    changed: new Set(),
  };
}

/** Copies like a spread, but without asking the draft for two million property descriptions. */
function copied<Value>(map: { readonly [id in RoleId]: Value } | undefined): { [id in RoleId]: Value } {
  const copy: { [id in RoleId]: Value } = {};
  if (map) for (const id of Reflect.ownKeys(map) as RoleId[]) copy[id] = map[id] as Value;
  return copy;
}

/** A map that ends as it began is not put back, so that it causes no patch. */
function putBack(activity: MatrixDraft['activities'][keyof MatrixDraft['activities']], maps: RowMaps): void {
  if (maps.changed.has('assignments')) activity.assignments = maps.assignments;
  for (const field of TEXTS) {
    if (!maps.changed.has(field)) continue;
    if (Object.keys(maps[field]).length === 0) delete activity[field];
    else Object.assign(activity, { [field]: maps[field] });
  }
}

/** As putCodes of cellDraft.ts. */
export function putCodesInto(maps: RowMaps, id: RoleId, codes: Codes): void {
  if ((maps.assignments[id] ?? NO_CODES) === codes) return;
  putInto(maps, 'assignments', id, codes);
  if (codes === NO_CODES) putInto(maps, 'conditions', id, '');
  if (!maps.suggested[id]) return;
  delete maps.suggested[id];
  maps.changed.add('suggested');
}

export function putInto(
  maps: RowMaps,
  field: 'assignments' | 'conditions' | 'cellNotes',
  id: RoleId,
  text: string,
): void {
  const map: { [id in RoleId]: string } = maps[field];
  if ((map[id] ?? '') === text) return;
  if (text === '') delete map[id];
  else map[id] = text;
  maps.changed.add(field);
}
