/** Opens matrices from the database as sessions, and keeps a session going that still has something to save. */
import type { SeverityCounts } from '../domain/findings/analysis';
import type { Analyser } from '../domain/gaps/engine/analyse';
import { changesFromOutside } from '../domain/matrix/changeDoor';
import type { MatrixId } from '../domain/matrix/ids';
import type { Matrix } from '../domain/matrix/matrix';
import { sameValue } from '../domain/matrix/sameValue';
import { SAVED_VERSION } from '../domain/matrix/saved';
import { whenIdle } from '../scheduling/tasks';
import { databaseKeeper } from '../storage/databaseKeeper';
import { isFormer, packAgain } from '../storage/formerPacking';
import { isDeleted } from '../storage/heads';
import { NotKept } from '../storage/keeper';
import type { StoredMatrix } from '../storage/matrixStore';
import { pruneJournal } from '../storage/pruneJournal';
import { rewriteMatrix } from '../storage/rewriteMatrix';
import type { HeadRow } from '../storage/tables';
import { copiedAfterFailure, startCopying } from './copying';
import type { LibraryParts } from './databaseLibrary';
import { type GapCounter, gapCounter } from './gapCounter';
import { damagedMatrix, damageInWords, withCopies } from './losses';
import { type OpeningAhead, openingAhead } from './openingAhead';
import { openSession } from './openSession';
import { type Opened, readStored } from './readStored';
import { renameStored } from './renaming';
import type { Session } from './session';
import { warnWhileUnsaved } from './warnWhileUnsaved';

const AS_IT_WAS_WRITTEN = { missing: [], altered: [], problems: [], repairs: [] };

/** Milliseconds after an analysis, in which the next edit often brings another. */
const GAPS_SETTLE = 500;

/** Tells tabs of an older build that the rows have another form now. */
const NO_PATCHES = { label: 'bring the matrix up to date', patches: [], inverse: [] };

/** A matrix that this page has just written. */
export interface JustAdded extends Pick<StoredMatrix, 'head' | 'history'> {
  readonly matrix: Matrix;
}

/** What opening a matrix needs, and what is done ahead of it. */
export interface Opener extends Pick<GapCounter, 'look' | 'stop'>, Pick<OpeningAhead, 'prepare'> {
  /**
   * `added`: what need not be read back, because it went from here into the database a moment ago. `early`: what was
   * read before, if it can be opened.
   */
  open(id: MatrixId, added?: JustAdded, early?: Promise<Opened | undefined>): Promise<Session>;
  rename(id: MatrixId, name: string): Promise<void>;
}

/** `onKept`: what the list says of a matrix may be another now. */
export function openStored(parts: LibraryParts, onKept: () => void): Opener {
  const ahead = openingAhead(parts);
  const { database, tabs, canary, copies, viewSettings, unwritten, now } = parts;
  const unsaved = new Map<MatrixId, Session>();
  let asked = false;

  async function open(
    id: MatrixId,
    added?: JustAdded,
    early?: Promise<Opened | undefined>,
  ): Promise<Session> {
    const waiting = unsaved.get(id);
    unsaved.delete(id);
    if (waiting) return waiting;
    await writeWhatWasLeft(id);
    const ready = ahead.take(id);
    const known = added ? { ...added, ...AS_IT_WAS_WRITTEN } : (ready?.stored ?? (await early));
    const head = known && (await untouched(known.head));
    if (known && head) return sessionOf(id, { ...known, head }, ready?.analyser);
    const found = await readStored(database, id);
    if (!found) throw new Error('This matrix is not on this device.');
    if (found.head.deletedAt !== undefined) {
      throw new Error('This matrix was deleted. You can restore it within 30 days.');
    }
    return sessionOf(id, found);
  }

  /** The head as it is now, unless the matrix was changed since. */
  async function untouched({ id, seq, changedAt }: HeadRow): Promise<HeadRow | undefined> {
    const head = await database.use(() => database.matrices.get(id));
    const isSame = head?.seq === seq && head.changedAt === changedAt && head.deletedAt === undefined;
    return isSame ? head : undefined;
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
      try {
        await keeper.keep(changes, {});
      } catch (error) {
        // What is damaged opens without them, to be read: they stay noted.
        if (error instanceof NotKept && error.forGood) return;
        throw error;
      }
    }
    unwritten.forget(id);
  }

  async function sessionOf(id: MatrixId, found: Opened, analyser?: Analyser): Promise<Session> {
    const { matrix, problems, repairs, history, missing, altered } = found;
    let { head } = found;
    const isDamaged = missing.length + altered.length > 0;
    if (isDamaged) {
      parts.onLost(await withCopies([damagedMatrix(head, found)], copies));
    } else if (head.version < SAVED_VERSION) {
      await copies.keep(id).catch(() => undefined);
      const change = { ...NO_PATCHES, id: parts.newId(), at: now(), client: parts.client };
      head = (await rewriteMatrix(database, matrix, head, change)) ?? head;
    } else if (isFormer(head)) {
      await copies.keep(id).catch(() => undefined);
      // Where there is no room for it, the matrix opens all the same, and its first change says so.
      head = await packAgain(database, head).catch(() => head);
    }
    const tell = (stays: boolean) => session.store.setState({ mayBeCleared: !stays });
    const copy = () => copies.keep(id);
    const copying = startCopying(copy);
    const inDatabase = databaseKeeper({
      database,
      tabs,
      matrixId: id,
      head,
      unwritten,
      now,
      onRewritten: () => session.store.setState({ rewritten: true }),
      onKept(seq) {
        canary.note({ id, name: session.store.getState().matrix.name, seq, at: now() });
        copying.changed();
        if (!asked) void parts.askToStay?.().then(tell, () => tell(false));
        asked = true;
        onKept();
      },
    });
    const keeper = copiedAfterFailure(inDatabase, copy);
    const readOnly = isDamaged
      ? `The storage of this browser no longer has this matrix as it was saved: ${damageInWords(found)}. Nothing can be changed here, so that no more is lost.`
      : undefined;
    const session = openSession({
      ...parts,
      matrix,
      analyser,
      problems,
      repairs: isDamaged ? [] : repairs,
      keeper,
      viewSettings: {
        read: () => viewSettings.read(id),
        save: (settings) => viewSettings.save(id, settings),
      },
      history: changesFromOutside(history),
      readOnly,
      onLeft() {
        stopWatching();
        unsaved.set(id, session);
      },
      onClose() {
        stopWatching();
        stopWarning();
        copying.stop();
      },
    });
    const stopWatching = watchDeletion(parts, session, id);
    const stopWarning = warnWhileUnsaved(session);
    if (readOnly === undefined) noteGapsLater(session, head.gaps, keeper.noteGaps);
    // Housekeeping that nobody waits for; what it leaves today it takes tomorrow.
    whenIdle(() => void pruneJournal(database, id, head.seq, now()).catch(() => undefined));
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

  const { look, stop } = gapCounter(parts, onKept);
  const rename: Opener['rename'] = (id, name) => renameStored(parts, id, name);
  return { open, look, stop, rename, prepare: ahead.prepare };
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
