/** A room that is open in this page: the document, the line to its server, who is here, and what is kept of it. */
import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';
import type { ChangeAuthor } from '../../domain/matrix/change';
import type { NewId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import { sameValue } from '../../domain/matrix/sameValue';
import { SAVED_VERSION, savedInSlices } from '../../domain/matrix/saved';
import { slicedResult } from '../../scheduling/runSliced';
import type { Room, RoomStore } from '../../storage/roomStore';
import { bindDocument, OURS } from '../document/binding';
import type { Clash } from '../document/clashes';
import { viewInSlices } from '../document/door';
import { documentFrom, startKeeping } from '../document/keeping';
import { allOf, waitingIn } from '../document/waiting';
import { stayIn } from '../line/staying';
import { WholeProvider } from '../line/wholeProvider';
import { announcer, type OwnPresence, type PersonHere, peopleIn } from './presence';
import { type Course, mayWorkAgain, sentenceOfReason } from './sentences';
import { type Suggestion, settle, suggest, suggestionsIn } from './suggestions';

export interface RoomState {
  readonly line: 'connecting' | 'here' | 'offline' | 'ended';
  /** Why it ended, or what else is wrong, as a whole sentence. */
  readonly trouble?: string | undefined;
  readonly mayTryAgain: boolean;
  /** Changes of ours that the server has not confirmed, those of earlier pages among them. */
  readonly waiting: number;
  readonly people: readonly PersonHere[];
  readonly suggestions: readonly Suggestion[];
  /** Parts of others that are not complete and therefore not shown. */
  readonly heldBack: number;
}

export interface LiveRoom {
  readonly room: Room;
  state(): RoomState;
  watch(onChange: () => void): () => void;
  say(presence: Omit<OwnPresence, 'access'>): void;
  tryNow(): void;
  settleSuggestion(id: string): void;
  close(): void;
}

export interface LiveRoomParts {
  readonly store: RoomStore;
  /** The address of the socket. */
  readonly address: string;
  readonly newId: NewId;
  now(): number;
  me(): ChangeAuthor;
  onClash(clash: Clash): void;
  onSuggested?(label: string, course: Course): void;
}

const PATIENCE = 5_000;
const FIRST: RoomState = {
  line: 'connecting',
  mayTryAgain: false,
  waiting: 0,
  people: [],
  suggestions: [],
  heldBack: 0,
};

/** Undefined where the matrix is in no room. */
export async function openLiveRoom(parts: LiveRoomParts): Promise<LiveRoom | undefined> {
  const { store } = parts;
  const found = await store.load();
  if (!found) return undefined;
  const { room } = found;
  const doc = documentFrom(found);
  const { matrixId } = store;
  const { matrix: device } = await slicedResult(savedInSlices(found.stored.saved, { from: 'device' }));
  const { matrix: said } = await slicedResult(viewInSlices(doc, matrixId));
  // Rows that are older than what the document knows of came back from a copy: then the document is right.
  const isBehind = found.stored.head.seq < found.seq;
  const offers = new Y.Doc();
  let state = FIRST;
  const watchers = new Set<() => void>();
  const set = (part: Partial<RoomState>) => {
    const next = { ...state, ...part };
    if (sameValue(next, state)) return;
    state = next;
    for (const watcher of watchers) watcher();
  };
  // Each is over by itself: when this device saves again, the server may still have its own.
  const troubles: { device?: string | undefined; server?: string | undefined } = {};
  const tell = (part: typeof troubles) => {
    Object.assign(troubles, part);
    set({ trouble: troubles.server ?? troubles.device });
  };

  const binding = bindDocument({
    doc,
    matrix: isBehind ? device : said,
    newId: parts.newId,
    now: parts.now,
    me: parts.me,
    writes: room.access === 'edit',
    refused(change) {
      if (room.access !== 'suggest') return;
      const fits = suggest(offers, change, parts.me());
      const course = state.line === 'here' ? 'sent' : 'waiting';
      parts.onSuggested?.(change.label, fits ? course : 'too-large');
    },
    isOurClient: (client) => client === doc.clientID,
    onClash: parts.onClash,
    onNews: () => keeping.poke(),
  });
  let confirmed = found.confirmed;
  let isSent = false;
  const count = () =>
    set({ waiting: confirmed === undefined ? 0 : waitingIn(doc, confirmed, parts.me().id) });
  function confirm(): void {
    confirmed = allOf(doc);
    count();
    // Unwritten, the next page counts too many until it hears from the server.
    void store.confirm(confirmed).catch(() => undefined);
  }
  // The first page in a room begins with what came from the server, or with what nobody has changed yet.
  if (confirmed === undefined) confirm();
  count();
  doc.on('update', (_: Uint8Array, origin: unknown) => {
    if (origin !== OURS) return;
    isSent = false;
    count();
  });
  if (!isBehind) binding.adopt(device, 'changes of this device');
  const keeping = startKeeping(store, binding, doc, found.stored.head.seq, (error) =>
    tell({ device: error === undefined ? undefined : sentenceOf(error) }),
  );

  const socket = new HocuspocusProviderWebsocket({
    url: parts.address,
    delay: 500,
    minDelay: 500,
    maxDelay: 10_000,
  });
  const wanted = { websocketProvider: socket, token: room.secret };
  const provider = new WholeProvider({ ...wanted, name: room.id, document: doc });
  const offering = new WholeProvider({
    ...wanted,
    name: `${room.id}/proposals`,
    document: offers,
    awareness: null,
  });
  const line = stayIn(socket, provider);
  const { awareness } = provider;
  const saying = awareness ? announcer(awareness) : undefined;
  let awaySince = parts.now();

  function end(reason: string): void {
    line.leave();
    tell({ server: sentenceOfReason(reason) });
    set({ line: 'ended', mayTryAgain: mayWorkAgain(reason), people: [] });
  }

  function look(): void {
    if (state.line === 'ended') return;
    const isHere = provider.synced && socket.status === 'connected';
    if (isHere) awaySince = parts.now();
    const offline = parts.now() - awaySince > PATIENCE ? 'offline' : 'connecting';
    set({
      line: isHere ? 'here' : offline,
      heldBack: binding.heldBack().size,
    });
    if (isHere && !provider.hasUnsyncedChanges && !isSent) {
      isSent = true;
      confirm();
    }
    if (newerIn(doc)) end('newer');
  }

  provider.on('authenticationFailed', ({ reason }: { readonly reason: string }) => end(reason));
  provider.on('stateless', ({ payload }: { readonly payload: string }) => {
    const trouble = troubleIn(payload);
    if (trouble === 'kept') tell({ server: undefined });
    else if (trouble === 'not-kept') tell({ server: sentenceOfReason(trouble) });
    else if (trouble) end(trouble);
  });
  for (const event of ['synced', 'unsyncedChanges', 'status', 'close']) provider.on(event, look);
  awareness?.on('change', () => set({ people: peopleIn(awareness) }));
  const onOffers = () => set({ suggestions: suggestionsIn(offers) });
  offers.on('update', onOffers);
  provider.attach();
  offering.attach();
  const timer = setInterval(look, 1_000);
  const onBack = () => line.tryNow();
  globalThis.addEventListener?.('online', onBack);
  globalThis.document?.addEventListener('visibilitychange', onBack);
  keeping.poke();

  return {
    room,
    state: () => state,
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    say: (presence) => saying?.say({ ...presence, access: room.access }),
    tryNow() {
      if (state.line === 'ended') {
        set({ line: 'connecting' });
        tell({ server: undefined });
        line.come();
      } else line.tryNow();
    },
    settleSuggestion: (id) => settle(offers, id),
    close() {
      watchers.clear();
      clearInterval(timer);
      globalThis.removeEventListener?.('online', onBack);
      globalThis.document?.removeEventListener('visibilitychange', onBack);
      saying?.stop();
      line.stop();
      keeping.stop();
      binding.stop();
      offering.destroy();
      provider.destroy();
      socket.destroy();
    },
  };
}

/** The version of the saved form that is in the document; a newer one would be shown wrongly. */
export function newerIn(doc: Y.Doc): boolean {
  const version = doc.getMap('meta').get('version');
  return typeof version === 'number' && version > SAVED_VERSION;
}

export function markVersion(doc: Y.Doc, matrix: Matrix): void {
  doc.getMap('meta').set('version', SAVED_VERSION);
  doc.getMap('meta').set('matrix', matrix.id);
}

function troubleIn(payload: string): string | undefined {
  try {
    const { trouble } = JSON.parse(payload) as { readonly trouble?: unknown };
    return typeof trouble === 'string' ? trouble : undefined;
  } catch {
    return undefined;
  }
}

function sentenceOf(error: unknown): string {
  const why = error instanceof Error ? ` ${error.message}` : '';
  return `What others change cannot be saved on this device at the moment.${why} It is tried again.`;
}
