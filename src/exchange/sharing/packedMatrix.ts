/** A whole matrix as the text of a link, and back. It travels behind the `#`, which browsers never send anywhere. */
import { strayCells } from '../../domain/matrix/cellRepairs';
import { isFields } from '../../domain/matrix/fields';
import { type Activity, COLLECTIONS, type Matrix } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import { SAVED_VERSION } from '../../domain/matrix/saved';
import { schemeList } from '../../domain/matrix/schemeList';
import { DEFAULT_SETTINGS, PROPOSED_SETTINGS, type Settings } from '../../domain/matrix/settings';
import { BOUNDS } from '../contract/bounds';
import type { Opened, ReadContext } from '../contract/codec';
import { checkJsonDepth, openedFromSaved } from '../tables/json';
import { damaged, packText, unpackText } from './packedText';
import { idsIn, withFreshIds, withShortIds } from './shortIds';

type Fields = { [field: string]: unknown };

export function packMatrix(matrix: Matrix): string {
  const roleIds = inOrder(matrix.roles).map(({ id }) => id);
  const lean: Fields = { v: SAVED_VERSION, ...matrix, roleIds };
  const shipped = schemeList.find((scheme) => JSON.stringify(scheme) === JSON.stringify(matrix.scheme));
  if (shipped) lean.scheme = shipped.id;
  lean.settings = Object.fromEntries(
    Object.entries(matrix.settings).filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof typeof DEFAULT_SETTINGS]),
    ),
  );
  for (const collection of COLLECTIONS) {
    const entries = Object.values(matrix[collection]);
    if (entries.length === 0) delete lean[collection];
    else if (collection === 'activities')
      lean[collection] = (entries as readonly Activity[]).map((activity) => ({
        ...activity,
        assignments: positional(activity, roleIds),
      }));
    else lean[collection] = entries;
  }
  return packText(JSON.stringify(withShortIds(lean, idsIn({ ...matrix }))));
}

/** `RA,,C`: the letters by place of the role. Letters of roles that are gone stay behind. */
function positional({ assignments }: Activity, roleIds: readonly (keyof typeof assignments)[]): string {
  return roleIds
    .map((id) => assignments[id] ?? '')
    .join(',')
    .replace(/,+$/, '');
}

export function openPacked(packed: string, context: ReadContext): Opened {
  const text = unpackText(packed);
  checkJsonDepth(text, 'This link', BOUNDS.linkNodes);
  const lean = withFreshIds(parsed(text), () => context.newId<'activity'>(), BOUNDS.linkInflatedBytes);
  if (!isFields(lean)) throw damaged();
  const { v: version, roleIds, ...document } = lean;
  const matrix: Fields = { ...document };
  matrix.scheme = schemeList.find(({ id }) => id === document.scheme) ?? document.scheme;
  if (document.settings === undefined || isFields(document.settings)) {
    matrix.settings = { ...defaultsOf(version), ...document.settings };
  }
  const cells = cellsByPlace(roleIds, document.roles);
  for (const collection of COLLECTIONS) {
    if (!Array.isArray(document[collection])) continue;
    const entries: readonly unknown[] = document[collection];
    matrix[collection] = byId(collection === 'activities' ? entries.map(cells.of) : entries);
  }
  const opened = openedFromSaved({ version, matrix }, 'A shared link', context);
  const stray = cells.strays();
  return stray === 0 || opened.kind !== 'matrix'
    ? opened
    : { ...opened, problems: [...opened.problems, strayCells(stray)] };
}

/** A link leaves out what was the default when it was made. */
function defaultsOf(version: unknown): Settings {
  return typeof version === 'number' && version < FEWER_DEFAULTS ? PROPOSED_SETTINGS : DEFAULT_SETTINGS;
}

/** From this saved version on, personal data and high availability are not taken for granted. */
const FEWER_DEFAULTS = 5;

/** An entry that has no id, or one that another has, is kept under another key, so that the door tells of it. */
function byId(entries: readonly unknown[]): Fields {
  const map: Fields = {};
  for (const [place, entry] of entries.entries()) {
    const id = isFields(entry) && typeof entry.id === 'string' ? entry.id : '';
    const isUsable = id !== '' && id !== '__proto__' && !Object.hasOwn(map, id);
    map[isUsable ? id : `no. ${place + 1}`] = entry;
  }
  return map;
}

/** `RA,,C`: gives an activity its letters by the place of the role, and counts those without a role. */
function cellsByPlace(roleIds: unknown, roles: unknown) {
  const ids: readonly unknown[] = Array.isArray(roleIds) ? roleIds : [];
  const known = new Set(Array.isArray(roles) ? roles.filter(isFields).map(({ id }) => id) : []);
  let strays = 0;
  function of(entry: unknown): unknown {
    if (!isFields(entry)) return entry;
    const assignments: Fields = {};
    const letters = typeof entry.assignments === 'string' ? entry.assignments.split(',') : [];
    for (const [place, codes] of letters.entries()) {
      if (codes === '') continue;
      const id = ids[place];
      if (typeof id === 'string' && known.has(id)) assignments[id] = codes;
      else strays += 1;
    }
    return { ...entry, assignments };
  }
  return { of, strays: () => strays };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Falls through to the one sentence that a person can do something with.
  }
  throw damaged();
}
