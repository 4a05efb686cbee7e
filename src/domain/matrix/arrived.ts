/** What the changes of another tab may leave in an open matrix: parts out of shape, and ids that point at nothing. */
import type { Patch } from './change';
import { isCollection, type Matrix } from './matrix';
import { patchesAlong, valueAt } from './patching';
import { createProblemLog, type SavedProblem } from './problem';
import { pointerRepairs } from './references';
import { readPart } from './saved';
import { readName, readScheme, readSettings, readSubtitle } from './savedHead';

export interface Mending {
  readonly patches: readonly Patch[];
  /** What was put right, for a person. */
  readonly problems: readonly SavedProblem[];
}

/** What brings the parts that `patches` touched into their shape again. `sound` is the matrix before the patches. */
export function unfitParts(sound: Matrix, matrix: Matrix, patches: readonly Patch[]): Mending {
  const log = createProblemLog();
  const fit: { [field: string]: unknown } = { ...matrix };
  const paths: Patch['path'][] = [];
  for (const path of partsOf(patches)) {
    const [field = '', id] = path;
    const found = valueAt(matrix, path);
    if (found === undefined && isCollection(field)) continue;
    const good = isCollection(field)
      ? readPart(field, String(id), found, log)
      : readHead(sound, String(field), found, log);
    if (good === found) continue;
    fit[field] = isCollection(field) ? { ...(fit[field] as object), [String(id)]: good } : good;
    paths.push(path);
  }
  return { patches: patchesAlong(matrix, fit, paths).patches, problems: log.all() };
}

/** What puts right whatever points at something that was deleted elsewhere. Letters in cells point at nothing. */
export function danglingPointers(matrix: Matrix, patches: readonly Patch[]): Mending {
  const log = createProblemLog();
  const found = patches.some(mayBreakPointers) ? pointerRepairs(matrix, log) : [];
  return { patches: found, problems: log.all() };
}

/** Fields that hold an id of something else. */
const POINTERS: ReadonlySet<unknown> = new Set([
  'sectionId',
  'leadRoleId',
  'holders',
  'leadId',
  'reportsTo',
  'escalatesTo',
  'causedBy',
]);

function mayBreakPointers({ path }: Patch): boolean {
  return path.length < 3 || POINTERS.has(path[2]);
}

/** The way to each entry or field of the head that patches touched, once. */
function partsOf(patches: readonly Patch[]): Iterable<Patch['path']> {
  const parts = new Map<string, Patch['path']>();
  for (const { path } of patches) {
    const part = path.slice(0, isCollection(path[0]) ? 2 : 1);
    parts.set(part.join('\n'), part);
  }
  return parts.values();
}

function readHead(
  sound: Matrix,
  field: string,
  found: unknown,
  log: ReturnType<typeof createProblemLog>,
): unknown {
  if (field === 'id') return sound.id;
  if (field === 'name') return readName(found, log);
  if (field === 'subtitle') return readSubtitle(found, log).subtitle;
  if (field === 'settings') return fittingSettings(found, log);
  if (field !== 'scheme') return found;
  try {
    return readScheme(found, log);
  } catch (error) {
    log.add({ place: 'scheme', message: `${(error as Error).message} The one before was kept.`, raw: found });
    return sound.scheme;
  }
}

/** Reading fills defaults into a copy, also where nothing is missing. */
function fittingSettings(found: unknown, log: ReturnType<typeof createProblemLog>): unknown {
  const { length } = log.all();
  const read = readSettings(found, log);
  return found !== undefined && log.all().length === length ? found : read;
}
