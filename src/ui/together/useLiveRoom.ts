/** Opens the room of the matrix that is open, while this page is the tab of the room. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { takeChange } from '../../domain/edits/takeChange';
import type { Matrix } from '../../domain/matrix/matrix';
import { sameValue } from '../../domain/matrix/sameValue';
import type { Session } from '../../session/session';
import type { Clash } from '../../together/document/clashes';
import type { LiveRoom, LiveRoomParts, RoomState } from '../../together/live/contract';
import { notify } from '../parts/Toast';
import { tellError } from '../session/attempt';
import { useLibrary } from '../session/LibraryContext';
import { runEdit } from '../session/runEdit';
import { useSession } from '../session/SessionContext';
import { clashInWords, labelOfPutBack } from './clashWords';
import { roomPlace } from './roomPlace';

const VIEWED = 'You can view this matrix and not change it. Ask the sender for a link to edit or to suggest.';

export interface OpenRoom {
  readonly live: LiveRoom | null;
  readonly state: RoomState | null;
  /** Another tab of this device is the one in the room; this one follows it. */
  readonly elsewhere: boolean;
  /** Does what puts the matrix into a room, so that this tab is the one in it and has its links. */
  takePlaceFor(work: () => Promise<void>): Promise<void>;
  /** Opens again: the matrix came into a room, has new links, or left. */
  again(): void;
}

const NOTHING = { live: null, elsewhere: false };

export function useLiveRoom(): OpenRoom {
  const session = useSession();
  const library = useLibrary();
  const [turn, setTurn] = useState(0);
  const [open, setOpen] = useState<{ live: LiveRoom | null; elsewhere: boolean }>(NOTHING);

  const place = useMemo(() => roomPlace(session.store.getState().matrix.id), [session]);
  useEffect(() => place.leave, [place]);

  // The room lives outside of React: a document, a socket and the rows of the matrix.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn opens it again.
  useEffect(() => {
    const left = new AbortController();
    let live: LiveRoom | undefined;
    const { id } = session.store.getState().matrix;

    async function begin(): Promise<void> {
      const store = await library.roomStore(id);
      if (left.signal.aborted) return;
      // Watched before it is read, so that a room which comes in between is not missed.
      let known: LiveRoom['room'] | undefined;
      const unwatch = store.watch(() => void lookAgain(store, () => known).catch(() => undefined));
      left.signal.addEventListener('abort', unwatch);
      const room = await store.room();
      known = room;
      if (left.signal.aborted) return;
      if (!room) return;
      if (room.access === 'view') session.store.setState({ notAllowed: VIEWED });
      setOpen({ live: null, elsewhere: await place.isTaken() });
      await place.hold(left.signal, async () => {
        const { openLiveRoom } = await import('../../together/live/liveRoom');
        const { suggestedInWords } = await import('../../together/live/sentences');
        const { serverAt } = await import('../../together/live/address');
        live = await openLiveRoom({
          store,
          address: serverAt(location.href.split('#')[0] ?? '').socket,
          newId: session.newId,
          now: session.now,
          me: () => ({ id: clientOf(), name: session.ownName.read() || 'Someone' }),
          settled() {
            const { matrix, save } = session.store.getState();
            return save.kind === 'saved' ? matrix : undefined;
          },
          onClash: (clash) => tellClash(session, clash),
          onSuggested: (label, course) =>
            notify({ message: suggestedInWords(label, course), urgent: course !== 'sent' }),
          onHealed: (message) => notify({ message, urgent: true }),
        });
        if (left.signal.aborted) {
          live?.close();
          return;
        }
        setOpen({ live: live ?? null, elsewhere: false });
        await new Promise<void>((resolve) => left.signal.addEventListener('abort', () => resolve()));
      });
    }

    /** Another tab put the matrix into a room, took it out, or came with a new link. */
    async function lookAgain(
      store: LiveRoomParts['store'],
      before: () => LiveRoom['room'] | undefined,
    ): Promise<void> {
      // Asked only where it may matter: every change of the matrix leads here.
      if (live && live.state().line !== 'ended') return;
      const room = await store.room();
      if (!left.signal.aborted && !sameValue(room, before())) setTurn((last) => last + 1);
    }

    begin().catch((error: unknown) => {
      if (!left.signal.aborted) tellError(error);
    });
    return () => {
      left.abort();
      live?.close();
      session.store.setState({ notAllowed: undefined });
      setOpen(NOTHING);
    };
  }, [session, library, place, turn]);

  const { live, elsewhere } = open;
  const watch = useCallback((heard: () => void) => live?.watch(heard) ?? (() => undefined), [live]);
  const state = useSyncExternalStore(watch, () => live?.state() ?? null);
  const again = useCallback(() => setTurn((last) => last + 1), []);
  return { live, state, elsewhere, takePlaceFor: place.takeFor, again };
}

const CLIENT = 'answerable-person';

/** The same person after a reload: their own steps are theirs. */
function clientOf(): string {
  const fresh = crypto.randomUUID().slice(0, 18);
  try {
    const known = localStorage.getItem(CLIENT) ?? fresh;
    localStorage.setItem(CLIENT, known);
    return known;
  } catch {
    return fresh;
  }
}

/** Says what became of ours, with one click to put it back. */
function tellClash(session: Session, clash: Clash): void {
  const { matrix } = session.store.getState();
  const putBack = (now: Matrix) =>
    takeChange(now, labelOfPutBack(now, clash), [{ op: 'replace', path: clash.path, value: clash.ours }]);
  notify({
    message: clashInWords(matrix, clash),
    urgent: true,
    topic: `clash ${clash.path.join(' ')}`,
    action: {
      label: clash.kind === 'removed' ? 'Bring it back' : 'Put mine back',
      run: () => void runEdit(session, putBack(session.store.getState().matrix), 'Your change is back.'),
    },
  });
}
