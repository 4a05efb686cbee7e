/** A whole matrix as the text of a link, and back. It travels behind the `#`, which browsers never send anywhere. */
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { type Activity, COLLECTIONS, type Matrix } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import { SAVED_VERSION } from '../../domain/matrix/saved';
import type { Codes } from '../../domain/matrix/scheme/codes';
import { schemeList } from '../../domain/matrix/schemeList';
import { DEFAULT_SETTINGS } from '../../domain/matrix/settings';
import { BOUNDS, FileRefused, refuseAbove } from '../contract/bounds';
import type { Opened, ReadContext } from '../contract/codec';
import { checkJsonDepth, openedFromSaved } from '../tables/json';
import { inflatedRaw } from '../texts/inflate';
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
  const text = JSON.stringify(withShortIds(lean, idsIn({ ...matrix })));
  return base64url(deflateSync(strToU8(text), { level: 9 }));
}

/** `RA,,C`: the letters by place of the role. Letters of roles that are gone stay behind. */
function positional({ assignments }: Activity, roleIds: readonly (keyof typeof assignments)[]): string {
  return roleIds
    .map((id) => assignments[id] ?? '')
    .join(',')
    .replace(/,+$/, '');
}

export function openPacked(packed: string, context: ReadContext): Opened {
  refuseAbove('This link has', 'characters', packed.length, BOUNDS.linkReadCharacters);
  if (!/^[A-Za-z0-9_-]+$/.test(packed)) throw damaged();
  const text = strFromU8(inflatedRaw(bytesFrom(packed), BOUNDS.linkInflatedBytes, 'This link'));
  checkJsonDepth(text, 'This link');
  const lean = withFreshIds(parsed(text), () => context.newId<'activity'>()) as Fields;
  const { v: version, roleIds, ...document } = lean;
  const ids = Array.isArray(roleIds) ? roleIds.map(String) : [];
  const matrix: Fields = { ...document };
  matrix.scheme = schemeList.find(({ id }) => id === document.scheme) ?? document.scheme;
  matrix.settings = { ...DEFAULT_SETTINGS, ...(document.settings as object) };
  for (const collection of COLLECTIONS) {
    const entries = Array.isArray(document[collection]) ? (document[collection] as Fields[]) : [];
    const full: readonly Fields[] =
      collection === 'activities'
        ? entries.map((entry) => ({ ...entry, assignments: byRole(entry.assignments, ids) }))
        : entries;
    matrix[collection] = Object.fromEntries(full.map((entry) => [String(entry.id), entry]));
  }
  return openedFromSaved({ version, matrix }, 'A shared link', context);
}

function byRole(positions: unknown, ids: readonly string[]): { [id: string]: Codes } {
  const cells = typeof positions === 'string' ? positions.split(',') : [];
  return Object.fromEntries(
    cells.flatMap((codes, place) =>
      codes !== '' && ids[place] !== undefined ? [[ids[place], codes as Codes]] : [],
    ),
  );
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Falls through to the one sentence that a person can do something with.
  }
  throw damaged();
}

function damaged(): FileRefused {
  return new FileRefused(
    'This link is damaged or was cut, as mail and chat programs do with long ones. Ask for it again, or for the file.',
  );
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesFrom(packed: string): Uint8Array {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    throw damaged();
  }
}
