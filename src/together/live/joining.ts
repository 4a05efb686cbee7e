/** The ways into a room: making one of a matrix, and coming to one by its link. */
import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';
import { isId, type MatrixId, type NewId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import { slicedResult } from '../../scheduling/runSliced';
import type { RoomAccess } from '../../storage/tables';
import { viewInSlices } from '../document/door';
import { fillDocument } from '../document/units';
import { stayIn } from '../line/staying';
import { WholeProvider } from '../line/wholeProvider';
import { sentenceOnJoining } from './sentences';
import { markVersion, newerIn } from './version';

/** Filled cells of the largest matrix that is offered to a room. */
export const MOST_CELLS = 100_000;

export function filledCells({ activities }: Matrix): number {
  return Object.values(activities).reduce((sum, { assignments }) => sum + Object.keys(assignments).length, 0);
}

/** The document that a matrix becomes. */
export function documentOf(matrix: Matrix): Uint8Array {
  const doc = new Y.Doc();
  fillDocument(doc, matrix, 'start');
  markVersion(doc, matrix);
  return Y.encodeStateAsUpdate(doc);
}

export interface Fetched {
  /** What the secret opens. */
  readonly access: RoomAccess;
  readonly matrix: Matrix;
  readonly document: Uint8Array;
}

const EMPTY =
  'There is no matrix in this room yet. The person who made the room has to be online once, so that it gets there.';
const SILENT = 'The server of this room does not answer. Check the connection, then open the link again.';
const PATIENCE = 20_000;

/** Fetches what is in a room. Rejects with a whole sentence. */
export async function fetchRoom(
  address: string,
  room: { readonly id: string; readonly secret: string },
  newId: NewId,
): Promise<Fetched> {
  const doc = new Y.Doc();
  const socket = new HocuspocusProviderWebsocket({ url: address, minDelay: 500, maxDelay: 5_000 });
  const provider = new WholeProvider({
    websocketProvider: socket,
    name: room.id,
    document: doc,
    token: room.secret,
    awareness: null,
  });
  // Who may write what is suggested and not the matrix may suggest.
  const offering = new WholeProvider({
    websocketProvider: socket,
    name: `${room.id}/proposals`,
    document: new Y.Doc(),
    token: room.secret,
    awareness: null,
  });
  const line = stayIn(socket, provider);
  let access: RoomAccess;
  try {
    await syncedOnce(provider);
    await syncedOnce(offering);
    const writes = [provider, offering].map(({ authorizedScope }) => authorizedScope === 'read-write');
    access = writes[0] ? 'edit' : writes[1] ? 'suggest' : 'view';
  } finally {
    line.stop();
    offering.destroy();
    provider.destroy();
    socket.destroy();
  }
  if (newerIn(doc)) throw new Error(sentenceOnJoining('newer'));
  const named = doc.getMap('meta').get('matrix');
  if (named === undefined) throw new Error(EMPTY);
  const id = typeof named === 'string' && isId(named) ? (named as MatrixId) : newId<'matrix'>();
  const { matrix } = await slicedResult(viewInSlices(doc, id));
  return { access, matrix, document: Y.encodeStateAsUpdate(doc) };
}

function syncedOnce(provider: WholeProvider): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(SILENT)), PATIENCE);
    provider.on('synced', () => {
      clearTimeout(timer);
      resolve();
    });
    provider.on('authenticationFailed', ({ reason }: { readonly reason: string }) => {
      clearTimeout(timer);
      reject(new Error(sentenceOnJoining(reason)));
    });
    provider.attach();
  });
}
