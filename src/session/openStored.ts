/** Opens matrices from the database as sessions, and keeps a session going that still has something to save. */
import type { MatrixId } from '../domain/matrix/ids';
import { SAVED_VERSION, savedInSlices } from '../domain/matrix/saved';
import { slicedResult } from '../scheduling/runSliced';
import { databaseKeeper } from '../storage/databaseKeeper';
import { isDeleted, noteGaps, readMatrix, rewriteMatrix, type StoredMatrix } from '../storage/matrixStore';
import { pruneJournal } from '../storage/pruneJournal';
import type { LibraryParts } from './databaseLibrary';
import { openSession } from './openSession';
import type { Session } from './session';
import { warnUntilSaved } from './warnUntilSaved';

/** After so many changes the second copy is written anew. */
const CHANGES_PER_COPY = 50;
/** And after so long without one, in milliseconds. */
const IDLE = 60_000;

export function openStored(parts: LibraryParts, onKept: () => void): (id: MatrixId) => Promise<Session> {
  const { database, tabs, canary, copies, viewSettings, now } = parts;
  const unsaved = new Map<MatrixId, Session>();
  let asked = false;

  async function open(id: MatrixId): Promise<Session> {
    const waiting = unsaved.get(id);
    unsaved.delete(id);
    if (waiting) return waiting;
    const found = await readMatrix(database, id);
    if (!found) throw new Error('This matrix is not on this device.');
    if (found.head.deletedAt !== undefined) {
      throw new Error('This matrix was deleted. It can be brought back for 30 days.');
    }
    return sessionOf(id, found);
  }

  async function sessionOf(id: MatrixId, { head, saved, history, missing }: StoredMatrix): Promise<Session> {
    const { matrix, problems, repairs } = await slicedResult(savedInSlices(saved));
    const partial = missing.map(({ collection, rows, of }) => `${rows} of ${of} ${collection}`).join(', ');
    if (partial !== '') {
      const copy = (await copies.list().catch(() => [])).find((note) => note.id === id);
      parts.onLost([{ id, name: matrix.name, changedAt: head.changedAt, copyAt: copy?.at, partial: true }]);
    } else if (head.version < SAVED_VERSION) {
      await copies.keep(id);
      await rewriteMatrix(database, matrix, head.seq);
    }
    let kept = 0;
    const tell = (stays: boolean) => session.store.setState({ mayBeCleared: !stays });
    let idle: ReturnType<typeof setTimeout> | undefined;
    // A copy that fails is no reason to disturb anyone: the matrix itself is saved.
    const copy = () => void copies.keep(id).catch(() => undefined);
    const keeper = databaseKeeper({
      database,
      tabs,
      matrixId: id,
      seq: head.seq,
      now,
      onKept(seq) {
        canary.note({ id, name: session.store.getState().matrix.name, seq, at: now() });
        kept += 1;
        clearTimeout(idle);
        if (kept % CHANGES_PER_COPY === 0) copy();
        else idle = setTimeout(copy, IDLE);
        if (!asked) void parts.askToStay?.().then(tell, () => tell(false));
        asked = true;
        onKept();
      },
    });
    const session = openSession({
      ...parts,
      matrix,
      problems,
      repairs: partial === '' ? repairs : [],
      keeper,
      viewSettings: {
        read: () => viewSettings.read(id),
        save: (settings) => viewSettings.save(id, settings),
      },
      history,
      readOnly:
        partial === ''
          ? undefined
          : `The storage of this browser has lost a part of this matrix: only ${partial} are left. Nothing can be changed here, so that no more is lost.`,
      onLeft() {
        stopWatching();
        unsaved.set(id, session);
        warnUntilSaved(session);
      },
      onClose() {
        stopWatching();
        clearTimeout(idle);
        if (kept > 0) copy();
      },
    });
    const stopWatching = watchDeletion(parts, session, id);
    if (head.gaps === undefined) noteFirstGaps(session, id);
    // Housekeeping that nobody waits for; what it leaves today it takes tomorrow.
    void pruneJournal(database, id, head.seq, now()).catch(() => undefined);
    return session;
  }

  function noteFirstGaps(session: Session, id: MatrixId): void {
    const stop = session.store.subscribe(({ analysis }) => {
      if (!analysis.complete) return;
      stop();
      // The list says "not counted yet" a while longer.
      noteGaps(database, id, analysis.counts).then(onKept, () => undefined);
    });
  }

  return open;
}

/** Says in the session when the matrix is deleted elsewhere, and when it comes back. */
function watchDeletion({ database, tabs }: LibraryParts, { store }: Session, id: MatrixId): () => void {
  return tabs.listen((changed) => {
    if (changed !== null && changed !== id) return;
    isDeleted(database, id).then(
      (deleted) => {
        if (deleted !== (store.getState().deleted === true)) store.setState({ deleted });
      },
      // A storage that does not answer says so elsewhere.
      () => undefined,
    );
  });
}
