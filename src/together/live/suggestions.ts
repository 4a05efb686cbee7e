/** What people who may only suggest would change. It lies in a document of its own, which they may write to. */
import * as Y from 'yjs';
import type { Change, ChangeAuthor, Patch } from '../../domain/matrix/change';
import { changesFromOutside } from '../../domain/matrix/changeDoor';
import { isFields } from '../../domain/matrix/fields';
import { entryFrom } from '../document/log';
import { isKey } from '../document/units';

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly who: ChangeAuthor;
  readonly patches: readonly Patch[];
}

/** Changes of one suggestion. A paste of a whole sheet is sent as a file. */
const MOST_PATCHES = 500;
const MOST = 500;

const mapOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('proposals');

/** False where the change is too large to be one. */
export function suggest(doc: Y.Doc, { id, label, at, patches }: Change, who: ChangeAuthor): boolean {
  if (patches.length > MOST_PATCHES) return false;
  mapOf(doc).set(id, { label, at, who: { ...who }, patches });
  return true;
}

export function settle(doc: Y.Doc, id: string): void {
  mapOf(doc).delete(id);
}

/** Those that can be understood, oldest first. */
export function suggestionsIn(doc: Y.Doc): readonly Suggestion[] {
  const found = [...mapOf(doc).entries()].flatMap(([id, value]) => suggestionFrom(id, value));
  return found
    .sort((one, other) => one.at - other.at)
    .slice(0, MOST)
    .map(({ at: _, ...suggestion }) => suggestion);
}

/** Those of ours that the server is not known to have. `me`: the author of ours, in this page and in earlier ones. */
export function waitingSuggestions(doc: Y.Doc, confirmed: Uint8Array, me: string): readonly Suggestion[] {
  const known = Y.decodeStateVector(confirmed);
  const isKnown = (id: string) => {
    const item = mapOf(doc)._map.get(id);
    return item !== undefined && item.id.clock < (known.get(item.id.client) ?? 0);
  };
  return suggestionsIn(doc).filter(({ id, who }) => who.id === me && !isKnown(id));
}

function suggestionFrom(id: string, found: unknown): readonly (Suggestion & { readonly at: number })[] {
  const entry = entryFrom(found);
  if (!entry || !isFields(found) || !isKey(id) || !Array.isArray(found.patches)) return [];
  if (found.patches.length === 0 || found.patches.length > MOST_PATCHES) return [];
  const at = typeof found.at === 'number' && Number.isFinite(found.at) ? found.at : 0;
  const change = {
    id,
    label: entry.label,
    at,
    client: 'room',
    patches: found.patches,
    inverse: [],
  } as Change;
  return changesFromOutside([change], []).map(({ patches }) => ({ id, ...entry, at, patches }));
}
