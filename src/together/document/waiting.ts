/**
 * Counts what of ours the server has not confirmed. Messages and updates are no measure, for one change may be several of
 * them and several may be one; each change has one entry in the log.
 */
import * as Y from 'yjs';
import { entryFrom, logOf } from './log';

/** What of a document the server is known to have, as the device keeps it. */
export type Confirmed = Uint8Array;

export const allOf = (doc: Y.Doc): Confirmed => Y.encodeStateVector(doc);

/** `me`: the author of ours, in this page and in earlier ones. */
export function waitingIn(doc: Y.Doc, confirmed: Confirmed, me: string): number {
  const known = Y.decodeStateVector(confirmed);
  let count = 0;
  for (let item = logOf(doc)._start; item; item = item.right) {
    if (item.deleted) continue;
    const unknown = item.id.clock + item.length - (known.get(item.id.client) ?? 0);
    if (unknown <= 0) continue;
    const entries = item.content.getContent().slice(-unknown);
    count += entries.filter((entry) => entryFrom(entry)?.who.id === me).length;
  }
  return count;
}
