/**
 * The saved form: what a database and a file hold. Three doors (database, file, link), one way in: the version,
 * then the upgrades it has not had, then the shape of each part, then what points where.
 */
import type { Patch } from './change';
import { emptyMatrix } from './emptyMatrix';
import { isId, type MatrixId } from './ids';
import { COLLECTIONS, type Collection, type Matrix } from './matrix';
import { SCHEME_SHAPE, SETTINGS_SHAPE, SHAPES } from './matrixShape';
import { plainFieldsInSlices } from './plainJson';
import { NewerMatrix, type SavedProblem, UnreadableMatrix } from './problem';
import { withReferences } from './references';
import { repaired } from './repair';
import type { Scheme } from './scheme/scheme';
import { schemeList } from './schemeList';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { finish } from './slices';
import { type Fields, UPGRADES, type Upgrade } from './upgrades';

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

/** Throws UnreadableMatrix where nothing can be read, NewerMatrix where a later version of the app wrote it. */
export function matrixFromSaved(saved: unknown, upgrades: readonly Upgrade[] = UPGRADES): ReadMatrix {
  return finish(savedInSlices(saved, upgrades));
}

/** The same in slices, for a page that must draw in between: a large matrix takes longer than a frame. */
export function* savedInSlices(
  saved: unknown,
  upgrades: readonly Upgrade[] = UPGRADES,
): Generator<undefined, ReadMatrix> {
  const { version, matrix: found } = asFields(saved);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new UnreadableMatrix('This was not saved by Answerable: it has no version.');
  }
  if (version > upgrades.length + 1) {
    throw new NewerMatrix(
      'This matrix was saved by a newer version of Answerable. Reload the page to update, then open it again. It has not been changed.',
    );
  }
  const { value, problems } = yield* plainFieldsInSlices(asFields(found));
  const upgraded = upgrades
    .slice(version - 1)
    .reduce((older, { upgrade }) => upgrade(older), value as Fields);
  return yield* matrixFromFields(upgraded, problems);
}

const ENTRIES_PER_SLICE = 50;

function* matrixFromFields(
  fields: Fields,
  before: readonly SavedProblem[],
): Generator<undefined, ReadMatrix> {
  const problems = [...before];
  const scheme = readScheme(fields.scheme, problems);
  const base = emptyMatrix(readId(fields.id, problems), readName(fields.name, problems), scheme);
  const parts: { [collection: string]: Fields } = {};
  for (const collection of COLLECTIONS)
    parts[collection] = yield* readParts(collection, fields[collection], problems);
  const settings = readSettings(fields.settings, problems);
  const {
    matrix,
    repairs,
    problems: strays,
  } = yield* withReferences({
    ...base,
    ...withoutDamagedText(fields, 'subtitle', problems),
    id: base.id,
    name: base.name,
    scheme,
    settings,
    ...parts,
  } as Matrix);
  return { matrix, repairs, problems: [...problems, ...strays] };
}

const SINGULAR: { readonly [name in Collection]: string } = {
  sections: 'section',
  activities: 'activity',
  roles: 'role',
  people: 'person',
  waivers: 'waiver',
  coverageMarks: 'coverage mark',
  answers: 'audit answer',
  scenarios: 'scenario',
  audits: 'audit',
};

const DEFAULTS: { readonly [name in Collection]?: Fields } = {
  sections: { kind: 'stage' },
  activities: { kind: 'activity', concerns: [], assignments: {} },
  roles: { kind: 'core', holders: {} },
  people: { active: true, kind: 'internal' },
};

function* readParts(
  collection: Collection,
  found: unknown,
  problems: SavedProblem[],
): Generator<undefined, Fields> {
  // A version that did not know the collection yet.
  if (found === undefined) return {};
  if (!isFields(found)) {
    problems.push({ place: collection, message: 'This is not a map by id. It was left out.', raw: found });
    return {};
  }
  const shape = SHAPES[collection];
  const kept: { [id: string]: unknown } = {};
  let read = 0;
  for (const [id, part] of Object.entries(found)) {
    if (read++ % ENTRIES_PER_SLICE === 0) yield;
    const place = `${SINGULAR[collection]} ${isFields(part) && part.name !== undefined ? `“${part.name}”` : id}`;
    if (isFields(part) && part.id !== id) {
      problems.push({
        place,
        message: 'Its id is not the one it is kept under. It was left out.',
        raw: part,
      });
      continue;
    }
    const { value, problems: damage } = repaired(part, shape, place, DEFAULTS[collection] ?? {});
    problems.push(...damage);
    if (value) kept[id] = value;
  }
  return kept;
}

function readScheme(found: unknown, problems: SavedProblem[]): Scheme {
  const { success, error } = SCHEME_SHAPE.safeParse(found);
  if (success) return found as Scheme;
  const shipped = isFields(found) ? schemeList.find(({ id }) => id === found.id) : undefined;
  const [issue] = error.issues;
  const why = `“${issue?.path.join(' > ') ?? ''}” ${issue?.message}`;
  if (!shipped) {
    throw new UnreadableMatrix(
      `The scheme of this matrix is damaged, so its letters have no meaning: ${why}.`,
    );
  }
  problems.push({ place: 'scheme', message: `${why}. ${shipped.name} was taken as it ships.`, raw: found });
  return shipped;
}

function readSettings(found: unknown, problems: SavedProblem[]): Settings {
  const fields = isFields(found) ? found : {};
  const { value, problems: damage } = repaired(
    { ...DEFAULT_SETTINGS, ...fields },
    SETTINGS_SHAPE,
    'settings',
    DEFAULT_SETTINGS as unknown as Fields,
  );
  problems.push(...damage);
  return (value ?? DEFAULT_SETTINGS) as Settings;
}

function readId(found: unknown, problems: SavedProblem[]): MatrixId {
  if (typeof found === 'string' && isId(found)) return found as MatrixId;
  problems.push({ place: 'matrix', message: 'It has no usable id. It will get a new one.', raw: found });
  return 'matrix-without-id' as MatrixId;
}

function readName(found: unknown, problems: SavedProblem[]): string {
  if (typeof found === 'string') return found;
  problems.push({
    place: 'matrix',
    message: 'It has no name. It is called “Untitled matrix” now.',
    raw: found,
  });
  return 'Untitled matrix';
}

function withoutDamagedText(fields: Fields, field: string, problems: SavedProblem[]): Fields {
  const { [field]: text, ...rest } = fields;
  if (text === undefined || typeof text === 'string') return fields;
  problems.push({ place: 'matrix', message: `“${field}” must be text. It was left out.`, raw: text });
  return rest;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asFields(value: unknown): Fields {
  if (isFields(value)) return value;
  throw new UnreadableMatrix('This was not saved by Answerable: there is no matrix in it.');
}
