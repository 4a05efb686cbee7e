/**
 * The door of a room: what the shared document says, as it may be shown. Every part passes the shapes that a file
 * passes. A part that lacks what it cannot do without is held back, not guessed: the rest of it may be on its way.
 */
import type * as Y from 'yjs';
import { Map as SharedMap } from 'yjs';
import type { Patch } from '../../domain/matrix/change';
import { emptyMatrix } from '../../domain/matrix/emptyMatrix';
import { type Fields, isFields } from '../../domain/matrix/fields';
import type { MatrixId } from '../../domain/matrix/ids';
import { COLLECTIONS, type Collection, type Matrix } from '../../domain/matrix/matrix';
import { SHAPES } from '../../domain/matrix/matrixShape';
import { plainValue } from '../../domain/matrix/plainJson';
import { createProblemLog, type ProblemLog, UnreadableMatrix } from '../../domain/matrix/problem';
import { withReferences } from '../../domain/matrix/references';
import { repaired } from '../../domain/matrix/repair';
import { readName, readScheme, readSettings, readSubtitle } from '../../domain/matrix/savedHead';
import type { Scheme } from '../../domain/matrix/scheme/scheme';
import { schemeList } from '../../domain/matrix/schemeList';
import type { Slices } from '../../domain/matrix/slices';
import { headOf, isKey, partFrom, partsOf, type Units } from './units';

/** Fields that a part may be shown without: never its name, its place or its section. */
const DEFAULTS: { readonly [name in Collection]?: Fields } = {
  sections: { kind: 'stage' },
  activities: { kind: 'activity', concerns: [], assignments: {} },
  roles: { kind: 'core', holders: {} },
  people: { active: true, kind: 'internal' },
  confirmations: { letters: {}, holders: [] },
  rounds: { asked: {}, answers: {}, settled: {} },
  meetings: { attendees: [], points: {}, followUps: {} },
};

const PARTS_PER_SLICE = 50;

/** Undefined where there is none, and where it is held back. */
export function partAt(doc: Y.Doc, collection: Collection, id: string): Fields | undefined {
  const units = partsOf(doc, collection).get(id);
  if (!isKey(id) || !(units instanceof SharedMap)) return undefined;
  const log = createProblemLog();
  const found = clean(partFrom(collection, units as Units), log);
  if (!isFields(found) || found.id !== id) return undefined;
  return repaired(found, SHAPES[collection], collection, DEFAULTS[collection] ?? {}).value;
}

/** What is in no collection, for a matrix of this id. */
export function headAt(doc: Y.Doc, id: MatrixId): Fields {
  const log = createProblemLog();
  const found = clean(partFrom('head', partsOf(doc, 'head')), log);
  const { subtitle, ...others } = isFields(found) ? found : {};
  const base = emptyMatrix(id, readName(others.name, log), schemeOf(others.scheme, log));
  const settings = readSettings(others.settings, log);
  return {
    ...headOf(base),
    ...others,
    ...readSubtitle(subtitle, log),
    name: base.name,
    scheme: base.scheme,
    settings,
  };
}

/** The whole document as it is shown: a function of the document alone, so equal documents show equal matrices. */
export function* viewInSlices(
  doc: Y.Doc,
  id: MatrixId,
): Slices<{ readonly matrix: Matrix; readonly repairs: readonly Patch[] }> {
  const parts: { [collection: string]: { [id: string]: unknown } } = {};
  let read = 0;
  for (const collection of COLLECTIONS) {
    const found: { [id: string]: unknown } = {};
    for (const key of partsOf(doc, collection).keys()) {
      if (read++ % PARTS_PER_SLICE === 0) yield;
      const part = partAt(doc, collection, key);
      if (part) found[key] = part;
    }
    parts[collection] = found;
  }
  const whole = { id, ...headAt(doc, id), ...parts } as unknown as Matrix;
  return yield* referencesMended(whole);
}

/** In what is shown, never in the document: then nobody writes a repair, and what comes back is pointed at again. */
export function referencesMended(matrix: Matrix) {
  return withReferences(matrix, createProblemLog(), { keepsStrayCells: true });
}

function schemeOf(found: unknown, log: ProblemLog): Scheme {
  try {
    return readScheme(found, log);
  } catch (error) {
    const [first] = schemeList;
    if (error instanceof UnreadableMatrix && first) return first;
    throw error;
  }
}

function clean(found: Fields, log: ProblemLog): unknown {
  return plainValue(found, log);
}
