/** Opens matrices from the database as sessions, and keeps a session going that still has something to save. */
import type { SeverityCounts } from '../domain/findings/analysis';
import type { MatrixId } from '../domain/matrix/ids';
import { sameValue } from '../domain/matrix/sameValue';
import { SAVED_VERSION, savedInSlices } from '../domain/matrix/saved';
import { slicedResult } from '../scheduling/runSliced';
import { databaseKeeper } from '../storage/databaseKeeper';
import { isDeleted, readMatrix, rewriteMatrix, type StoredMatrix } from '../storage/matrixStore';
import { pruneJournal } from '../storage/pruneJournal';
import type { LibraryParts } from './databaseLibrary';
import { openSession } from './openSession';
import type { Session } from './session';
import { warnWhileUnsaved } from './warnWhileUnsaved';

/** After so many changes the second copy is written anew. */
const CHANGES_PER_COPY = 50;
/** Milliseconds after an analysis, in which the next edit often brings another. */
const GAPS_SETTLE = 500;
/** And after so long without one, in milliseconds. */
const IDLE = 60_000;

export function openStored(parts: LibraryParts, onKept: () => void): (id: MatrixId) => Promise<Session> {
  const { database, tabs, canary, copies, viewSettings, unwritten, now } = parts;
  const unsaved = new Map<MatrixId, Session>();
  let asked = false;

  async function open(id: MatrixId): Promise<Session> {
    const waiting = unsaved.get(id);
    unsaved.delete(id);
    if (waiting) return waiting;
    await writeWhatWasLeft(id);
    const found = await readMatrix(database, id);
    if (!found) throw new Error('This matrix is not on this device.');
    if (found.head.deletedAt !== undefined) {
      throw new Error('This matrix was deleted. It can be brought back for 30 days.');
    }
    return sessionOf(id, found);
  }

  /** Changes of a page that was left before the database had answered. */
  async function writeWhatWasLeft(id: MatrixId): Promise<void> {
    const notes = unwritten.read(id);
    if (notes.length === 0) return;
    const head = await database.use(() => database.matrices.get(id));
    if (!head) return;
    for (const { after, changes } of notes) {
      // From there on the journal is read again, so that a change that did arrive is not made twice.
      const keeper = databaseKeeper({ database, tabs, matrixId: id, head: { ...head, seq: after }, now });
      await keeper.keep(changes, {});
    }
    unwritten.forget(id);
  }

  async function sessionOf(id: MatrixId, { head, saved, history, missing }: StoredMatrix): Promise<Session> {
    const { matrix, problems, repairs } = await slicedResult(savedInSlices(saved, { from: 'device' }));
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
      head,
      unwritten,
      now,
      onRewritten: () => session.store.setState({ rewritten: true }),
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
    const readOnly =
      partial === ''
        ? undefined
        : `The storage of this browser has lost a part of this matrix: only ${partial} are left. Nothing can be changed here, so that no more is lost.`;
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
      readOnly,
      onLeft() {
        stopWatching();
        unsaved.set(id, session);
      },
      onClose() {
        stopWatching();
        stopWarning();
        clearTimeout(idle);
        if (kept > 0) copy();
      },
    });
    const stopWatching = watchDeletion(parts, session, id);
    const stopWarning = warnWhileUnsaved(session);
    if (readOnly === undefined) noteGapsLater(session, head.gaps, keeper.noteGaps);
    // Housekeeping that nobody waits for; what it leaves today it takes tomorrow.
    void pruneJournal(database, id, head.seq, now()).catch(() => undefined);
    return session;
  }

  /** A large matrix is analysed after its change is written; what the list says of it follows. */
  function noteGapsLater(
    { store }: Session,
    noted: SeverityCounts | undefined,
    note: (gaps: SeverityCounts) => Promise<void>,
  ): void {
    let last = noted;
    let timer: ReturnType<typeof setTimeout> | undefined;
    store.subscribe(({ analysis, analysed, matrix, save }) => {
      const { counts, complete } = analysis;
      if (!complete || analysed !== matrix || save.kind !== 'saved' || sameValue(counts, last)) return;
      last = counts;
      clearTimeout(timer);
      // If it fails, the list has the older numbers a while longer.
      timer = setTimeout(() => note(counts).then(onKept, () => undefined), GAPS_SETTLE);
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
