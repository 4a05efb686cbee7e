/**
 * The saved form: what a database and a file hold. Every door leads here: the counts, then text and lists, the
 * upgrades that it has not had, the shape of each part, and what points where.
 */
import type { Patch } from './change';
import type { PackedCells } from './codebook';
import { excessesIn, excessOfCells } from './counts';
import { emptyMatrix } from './emptyMatrix';
import { type Fields, isFields } from './fields';
import { fits } from './fits';
import { COLLECTIONS, type Collection, type Matrix } from './matrix';
import { SHAPES } from './matrixShape';
import { placeOfPart } from './partPlace';
import { plainFieldsInSlices } from './plainJson';
import {
  createProblemLog,
  NewerMatrix,
  type ProblemLog,
  type SavedProblem,
  UnreadableMatrix,
} from './problem';
import { STRAY_SECTION, withReferences } from './references';
import { repaired } from './repair';
import { readId, readName, readScheme, readSettings, readSubtitle } from './savedHead';
import { finish } from './slices';
import { type SoundCells, soundCells } from './soundCells';
import { UPGRADES, type Upgrade } from './upgrades';

export const SAVED_VERSION = UPGRADES.length + 1;

export interface SavedMatrix {
  readonly version: number;
  readonly matrix: Matrix;
}

export interface ReadMatrix {
  readonly matrix: Matrix;
  readonly problems: readonly SavedProblem[];
  /** Repairs of ids that pointed at nothing. The session saves them as a change. */
  readonly repairs: readonly Patch[];
}

export function savedFromMatrix(matrix: Matrix): SavedMatrix {
  return { version: SAVED_VERSION, matrix };
}

export interface Door {
  /** Where it comes from. What is on this device is never refused for its size: it is opened and told. */
  readonly from?: 'outside' | 'device';
  /** Cells of roles that are gone stay for the day the role comes back. Nothing brings one back in a foreign file. */
  readonly keepsStrayCells?: boolean | undefined;
  readonly upgrades?: readonly Upgrade[];
  /** The letters of rows as they were stored, where that is known. */
  readonly cells?: PackedCells | undefined;
}

/** Throws UnreadableMatrix where nothing can be read, NewerMatrix where a later version of the app wrote it. */
export function matrixFromSaved(saved: unknown, door: Door = {}): ReadMatrix {
  return finish(savedInSlices(saved, door));
}

/** A matrix that was made of something from outside goes through the door like a file: nothing in it is beyond a bound. */
export function throughDoor(made: Matrix): Matrix {
  return matrixFromSaved(savedFromMatrix(made)).matrix;
}

/** The same in slices, for a page that must draw in between: a large matrix takes longer than a frame. */
export function* savedInSlices(
  saved: unknown,
  { from = 'outside', keepsStrayCells = from === 'device', upgrades = UPGRADES, cells }: Door = {},
): Generator<undefined, ReadMatrix> {
  const { version, matrix: found } = asFields(saved);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new UnreadableMatrix('This was not saved by Answerable: it has no version.');
  }
  if (version > upgrades.length + 1) {
    throw new NewerMatrix(
      'This matrix was saved by a newer version of Answerable. Reload the page to update, then open it again. The matrix has not been changed.',
    );
  }
  const log = createProblemLog();
  const fields = asFields(found);
  const isOutside = from === 'outside';
  const excesses = excessesIn(fields);
  if (isOutside) refuseExcesses(excesses);
  for (const excess of excesses) log.add({ place: 'matrix', message: `${excess} Nothing was skipped.` });
  const sound = soundCells(fields, cells);
  const crowded = yield* excessOfCells(fields, sound);
  if (isOutside) refuseExcesses(crowded);
  const plain = yield* plainFieldsInSlices(fields, log, sound);
  const upgraded = upgrades.slice(version - 1).reduce((older, { upgrade }) => upgrade(older), plain);
  const whole = yield* matrixFromFields(upgraded, log, sound);
  const { matrix, repairs } = yield* withReferences(whole, log, { keepsStrayCells, sound });
  return { matrix, repairs, problems: log.all() };
}

function refuseExcesses(excesses: readonly string[]): void {
  if (excesses.length > 0) throw new UnreadableMatrix(excesses.slice(0, 3).join(' '));
}

const ENTRIES_PER_SLICE = 50;

function* matrixFromFields(fields: Fields, log: ProblemLog, sound: SoundCells): Generator<undefined, Matrix> {
  const scheme = readScheme(fields.scheme, log);
  const base = emptyMatrix(readId(fields.id, log), readName(fields.name, log), scheme);
  const parts: { [collection: string]: Fields } = {};
  for (const collection of COLLECTIONS)
    parts[collection] = yield* readParts(collection, fields[collection], log, sound);
  const { subtitle, ...others } = fields;
  return {
    ...base,
    ...others,
    ...readSubtitle(subtitle, log),
    id: base.id,
    name: base.name,
    scheme,
    settings: readSettings(fields.settings, log),
    ...parts,
  } as Matrix;
}

/** What a part cannot do without is filled in, so that one damaged field never costs the whole. */
const DEFAULTS: { readonly [name in Collection]?: Fields } = {
  sections: { name: 'Untitled section', kind: 'stage', order: 'a0' },
  activities: {
    name: 'Untitled activity',
    sectionId: STRAY_SECTION,
    order: 'a0',
    kind: 'activity',
    concerns: [],
    assignments: {},
  },
  roles: { name: 'Untitled role', order: 'a0', kind: 'core', holders: {} },
  people: { name: 'Unnamed person', order: 'a0', active: true, kind: 'internal' },
  scenarios: { order: 'a0' },
  confirmations: { letters: {}, holders: [] },
  rounds: { title: 'Untitled round', asked: {}, answers: {}, settled: {} },
  meetings: { title: 'Untitled meeting', attendees: [], points: {}, followUps: {} },
};

function* readParts(
  collection: Collection,
  found: unknown,
  log: ProblemLog,
  sound: SoundCells,
): Generator<undefined, Fields> {
  // A version that did not know the collection yet.
  if (found === undefined) return {};
  if (!isFields(found)) {
    log.add({ place: collection, message: 'This is not a valid collection. It was skipped.', raw: found });
    return {};
  }
  const kept: { [id: string]: unknown } = {};
  let read = 0;
  for (const [id, part] of Object.entries(found)) {
    if (read++ % ENTRIES_PER_SLICE === 0) yield;
    const value = readPart(collection, id, part, log, sound);
    if (value) kept[id] = value;
  }
  return kept;
}

/** A part as it may be kept under its id; undefined where too much of it is damaged. What is fine comes back as it is. */
export function readPart(
  collection: Collection,
  id: string,
  part: unknown,
  log: ProblemLog,
  sound?: SoundCells,
): Fields | undefined {
  if (isFields(part) && part.id === id && fits(SHAPES[collection], part, sound)) return part;
  const place = placeOfPart(collection, id, part);
  if (isFields(part) && part.id !== id) {
    const message = 'Its id does not match. It was skipped.';
    log.add({ place, message, raw: part });
    return undefined;
  }
  const { value, problems } = repaired(part, SHAPES[collection], place, DEFAULTS[collection] ?? {});
  problems.forEach(log.add);
  return value;
}

function asFields(value: unknown): Fields {
  if (isFields(value)) return value;
  throw new UnreadableMatrix('This was not saved by Answerable: it contains no matrix.');
}
