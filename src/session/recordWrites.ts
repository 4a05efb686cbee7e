/**
 * Records an edit that offers its writes as data, without a draft: five thousand pasted cells are recorded in a tenth of
 * the time that Immer takes. The patches are the same, one per cell, so that two tabs that change one row both keep
 * what they wrote. A property test holds it to what Immer records.
 *
 * A paste is mostly the first of its page, so this runs before the engine has compiled it: what is done for each cell is
 * little, and in few functions.
 */
import { freeze } from 'immer';
import { present } from '../domain/edits/edit';
import type { CellWrite } from '../domain/matrix/cell';
import type { Patch } from '../domain/matrix/change';
import type { ActivityId, RoleId } from '../domain/matrix/ids';
import type { Activity, Matrix } from '../domain/matrix/matrix';
import { patchBetween, patchTo } from '../domain/matrix/patching';
import { NO_CODES } from '../domain/matrix/scheme/codes';
import { isToldByEntry } from './entryPaths';
import { withRows } from './fewRows';
import { type Recording, recordLetters } from './recordLetters';

const TEXTS = ['conditions', 'cellNotes', 'suggested'] as const;
const FIELDS = ['assignments', ...TEXTS] as const;

interface RowWrites {
  readonly was: Activity;
  /** A copy. Its maps are those of `was` until one is written to. */
  readonly now: { -readonly [field in keyof Activity]: Activity[field] };
  readonly roles: Set<RoleId>;
}

export interface RecordedWrites {
  readonly matrix: Matrix;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** Every patch is of the letters of a cell. */
  readonly onlyLetters: boolean;
}

export function recordWrites(before: Matrix, writes: readonly CellWrite[]): RecordedWrites {
  const recording = recordedInRuns(before, writes) ?? recordedInRows(before, writes);
  const { patches, inverse, changed, onlyLetters } = recording;
  if (patches.length === 0) return { matrix: before, patches, inverse, onlyLetters };
  // As Immer does to what it makes, while we build.
  if (import.meta.env.DEV) for (const row of changed.values()) freeze(row, true);
  return { matrix: withRows(before, changed), patches, inverse: inverse.reverse(), onlyLetters };
}

/** Row after row, as a paste comes. Undefined where it comes back to a row. */
function recordedInRuns(before: Matrix, writes: readonly CellWrite[]): Recording | undefined {
  const recording = newRecording();
  const rows = new Map<ActivityId, RowWrites>();
  const known = new Set<RoleId>();
  const seen = new Set<ActivityId>();
  for (let from = 0; from < writes.length; ) {
    const id = writes[from]?.activityId as ActivityId;
    if (seen.has(id)) return undefined;
    seen.add(id);
    const end = recordLetters(before, recording, known, writes, from);
    from = end ?? writeRow(before, rows, known, writes, from);
    const row = end === undefined && rows.get(id);
    if (row) recordRow(recording, row);
  }
  return recording;
}

/** Every write carried out in order on copies of the maps of its row, wherever they stand. */
function recordedInRows(before: Matrix, writes: readonly CellWrite[]): Recording {
  const recording = newRecording();
  const rows = new Map<ActivityId, RowWrites>();
  const known = new Set<RoleId>();
  for (let from = 0; from < writes.length; ) from = writeRow(before, rows, known, writes, from);
  for (const row of rows.values()) recordRow(recording, row);
  return recording;
}

/**
 * The writes into one row that follow each other; answers where the next row begins. In a function of its own, because
 * one loop over five thousand writes is compiled while it runs, on the page's own thread.
 */
function writeRow(
  { activities, roles }: Matrix,
  rows: Map<ActivityId, RowWrites>,
  known: Set<RoleId>,
  writes: readonly CellWrite[],
  from: number,
): number {
  const id = writes[from]?.activityId;
  let row = id && rows.get(id);
  let at = from;
  for (let write = writes[at]; write && write.activityId === id; at += 1, write = writes[at]) {
    const { roleId } = write;
    if (!known.has(roleId)) {
      present(roles[roleId], 'role');
      known.add(roleId);
    }
    if (!row) {
      const was = present(activities[id], 'activity');
      row = { was, now: { ...was }, roles: new Set() };
      rows.set(id, row);
    }
    row.roles.add(roleId);
    writeInto(row, write);
  }
  return at;
}

/** As `putCodes` and `putText` of cellDraft.ts. */
function writeInto(row: RowWrites, { roleId, codes, condition, note }: CellWrite): void {
  const { was, now } = row;
  if ((now.assignments[roleId] ?? NO_CODES) !== codes) {
    if (now.assignments === was.assignments) now.assignments = { ...was.assignments };
    const letters: { [id in RoleId]: string } = now.assignments;
    if (codes === NO_CODES) {
      delete letters[roleId];
      put(row, 'conditions', roleId);
    } else letters[roleId] = codes;
    put(row, 'suggested', roleId);
  }
  if (condition !== undefined && codes !== NO_CODES)
    put(row, 'conditions', roleId, condition.trim() || undefined);
  if (note !== undefined) put(row, 'cellNotes', roleId, note.trim() || undefined);
}

function put({ was, now }: RowWrites, field: (typeof TEXTS)[number], id: RoleId, value?: string): void {
  if (now[field]?.[id] === value) return;
  if (now[field] === was[field]) Object.assign(now, { [field]: { ...was[field] } });
  const map = now[field] as { [id in RoleId]?: string | true };
  if (value === undefined) delete map[id];
  else map[id] = value;
}

/** The last text of a kind takes its map with it. */
function dropIfEmpty({ was, now }: RowWrites, field: (typeof TEXTS)[number]): void {
  const map = now[field];
  if (map && map !== was[field] && Object.keys(map).length === 0) delete now[field];
}

function newRecording(): Recording {
  return { patches: [], inverse: [], changed: new Map(), onlyLetters: true };
}

/** Each cell is a patch, also where its map comes with it or goes. */
function recordRow(recording: Recording, row: RowWrites): void {
  const { patches, inverse, changed } = recording;
  recording.onlyLetters = false;
  for (const field of TEXTS) dropIfEmpty(row, field);
  const { was, now, roles } = row;
  for (const field of FIELDS) {
    const [old, fresh] = [was[field], now[field]];
    if (old === fresh) continue;
    changed.set(was.id, now);
    const path = ['activities', was.id, field];
    if (!isToldByEntry(path, old, fresh)) {
      const whole = patchBetween(path, old, fresh);
      if (whole) {
        patches.push(whole.forward);
        inverse.push(whole.back);
      }
      continue;
    }
    for (const id of roles) {
      const from = old?.[id];
      const to = fresh?.[id];
      if (from === to) continue;
      const entry = ['activities', was.id, field, id];
      patches.push(patchTo(entry, from, to));
      inverse.push(patchTo(entry, to, from));
    }
  }
}
