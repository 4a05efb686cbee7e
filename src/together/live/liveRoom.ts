/** A room that is open in this page: the document, the line to its server, who is here, and what is kept of it. */
import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { savedInSlices } from '../../domain/matrix/saved';
import { slicedResult } from '../../scheduling/runSliced';
import { bindDocument, OURS } from '../document/binding';
import { viewInSlices } from '../document/door';
import { documentFrom, startKeeping } from '../document/keeping';
import type { LogEntry } from '../document/log';
import { stayIn } from '../line/staying';
import { WholeProvider } from '../line/wholeProvider';
import { PACE } from '../pace';
import type { LiveRoom, LiveRoomParts } from './contract';
import { watchCopies } from './copies';
import { openOffering } from './offering';
import { announcer, peopleIn } from './presence';
import { openSending } from './sending';
import {
  courseAt,
  differentInWords,
  healedInWords,
  mayWorkAgain,
  NO_MORE_SUGGESTIONS,
  SERVER_CANNOT_SAVE,
  sentenceOfReason,
  unkeptInWords,
  unkeptSuggestionInWords,
} from './sentences';
import { tellingOf } from './telling';
import { markVersion, newerIn, olderIn } from './version';

/** Undefined where the matrix is in no room. */
export async function openLiveRoom(parts: LiveRoomParts): Promise<LiveRoom | undefined> {
  const { store, pace = PACE } = parts;
  const found = await store.load();
  if (!found) return undefined;
  const { room } = found;
  const doc = documentFrom(found);
  const { matrixId } = store;
  const { matrix: device } = await slicedResult(savedInSlices(found.stored.saved, { from: 'device' }));
  const { matrix: said } = await slicedResult(viewInSlices(doc, matrixId));
  // Rows that are older than what the document knows of came back from a copy: then the document is right.
  const isBehind = found.stored.head.seq < found.seq;
  const telling = tellingOf();
  const { state, watch, set, tell } = telling;
  const hearers = new Set<(entry: LogEntry) => void>();

  const binding = bindDocument({
    doc,
    matrix: isBehind ? device : said,
    newId: parts.newId,
    now: parts.now,
    me: parts.me,
    writes: room.access === 'edit',
    refused(change) {
      if (room.access !== 'suggest') return;
      const fits = offering.suggest(change);
      parts.onSuggested?.(change.label, fits ? courseAt(state().line) : 'too-large');
    },
    isOurClient: (client) => client === doc.clientID,
    onClash: parts.onClash,
    onForeign: (entry) => {
      for (const heard of hearers) heard(entry);
    },
    onNews: () => keeping.poke(),
  });
  const sending = openSending({
    doc,
    store,
    binding,
    confirmed: found.confirmed,
    me: () => parts.me().id,
    onCount: (waiting) => set({ waiting }),
  });
  doc.on('update', (_: Uint8Array, origin: unknown) => {
    if (newerIn(doc)) stopAsOlder();
    if (origin === OURS) sending.changed();
  });
  const isNewer = newerIn(doc);
  if (!isBehind && !isNewer) binding.adopt(device, 'changes of this device');
  markOurs();
  const keeping = startKeeping(
    store,
    binding,
    doc,
    found.stored.head.seq,
    (error) => tell({ device: error === undefined ? undefined : unkeptInWords(error) }),
    pace.write,
  );

  const socket = new HocuspocusProviderWebsocket({
    url: parts.address,
    delay: pace.retry,
    minDelay: pace.retry,
    maxDelay: pace.mostRetry,
  });
  const wanted = { websocketProvider: socket, token: room.secret };
  const provider = new WholeProvider({ ...wanted, name: room.id, document: doc });
  const offering = openOffering({
    store,
    wanted: { ...wanted, name: `${room.id}/proposals` },
    unsent: found.unsent,
    me: parts.me,
    onChange(suggestions, waiting) {
      set({ suggestions });
      sending.suggestionsWait(waiting);
    },
    onStateless: (payload) => onStateless(payload, () => tell({ full: NO_MORE_SUGGESTIONS })),
    onKept: (error) => tell({ suggesting: error === undefined ? undefined : unkeptSuggestionInWords(error) }),
  });
  const line = stayIn(socket, provider, pace);
  const { awareness } = provider;
  const saying = awareness ? announcer(awareness, pace.say) : undefined;
  const isIdle = () => state().line === 'here' && !provider.hasUnsyncedChanges && !binding.hasNews();
  const copies =
    awareness &&
    watchCopies({
      doc,
      awareness,
      pace,
      settled: () => (isIdle() ? parts.settled() : undefined),
      say: (fingerprint) => saying?.sayCopy(fingerprint),
      heal() {
        const device = parts.settled();
        if (device) binding.readAgain(device);
        line.compareAgain();
      },
      onDifferent: (name) => tell({ copy: name === undefined ? undefined : differentInWords(name) }),
      onHealed: (name) => parts.onHealed?.(healedInWords(name)),
    });
  let awaySince = performance.now();

  function end(reason: string): void {
    line.leave();
    tell({ server: sentenceOfReason(reason, room.access) });
    set({ line: 'ended', mayTryAgain: mayWorkAgain(reason), people: [] });
  }

  /** The device brought the matrix into our form when it opened it; pages that are older stop when they hear of it. */
  function markOurs(): void {
    if (room.access === 'edit' && olderIn(doc)) doc.transact(() => markVersion(doc, device), OURS);
  }

  /** Before anything of it is written: read by our shapes, it would come back to the others as less than it is. */
  function stopAsOlder(): void {
    keeping.stop();
    end('newer');
  }

  function look(): void {
    if (state().line === 'ended') return;
    const isHere = provider.synced && socket.status === 'connected';
    if (isHere) {
      awaySince = performance.now();
      markOurs();
    }
    const offline = performance.now() - awaySince > pace.away ? 'offline' : 'connecting';
    set({
      line: isHere ? 'here' : offline,
      heldBack: binding.heldBack().size,
    });
    if (isHere && !provider.hasUnsyncedChanges) sending.allSent();
    copies?.look();
  }

  provider.on('authenticationFailed', ({ reason }: { readonly reason: string }) => end(reason));
  function onStateless(payload: string, onFull = () => end('too-large')): void {
    const trouble = troubleIn(payload);
    if (trouble === 'kept') tell({ server: undefined });
    else if (trouble === 'not-kept') tell({ server: SERVER_CANNOT_SAVE });
    else if (trouble === 'too-large') onFull();
    else if (trouble) end(trouble);
  }

  provider.on('stateless', ({ payload }: { readonly payload: string }) => onStateless(payload));
  for (const event of ['synced', 'unsyncedChanges', 'status', 'close']) provider.on(event, look);
  awareness?.on('change', () => set({ people: peopleIn(awareness) }));
  provider.attach();
  offering.attach();
  const timer = setInterval(look, pace.look);
  const onBack = () => {
    line.tryNow();
    saying?.sayAgain();
  };
  globalThis.addEventListener?.('online', onBack);
  globalThis.document?.addEventListener('visibilitychange', onBack);
  if (isNewer) stopAsOlder();
  else keeping.poke();
  let isClosed = false;

  return {
    room,
    state,
    watch,
    onForeign(heard) {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
    say: (presence) => saying?.say({ ...presence, access: room.access }),
    tryNow() {
      if (state().line === 'ended') {
        set({ line: 'connecting' });
        tell({ server: undefined });
        line.come();
      } else line.tryNow();
    },
    settleSuggestion: (id) => offering.settle(id),
    unsent: sending.suggestions,
    close() {
      if (isClosed) return;
      isClosed = true;
      copies?.stop();
      telling.stop();
      hearers.clear();
      clearInterval(timer);
      globalThis.removeEventListener?.('online', onBack);
      globalThis.document?.removeEventListener('visibilitychange', onBack);
      saying?.stop();
      line.stop();
      keeping.stop();
      binding.stop();
      offering.stop();
      provider.destroy();
      socket.destroy();
    },
  };
}

function troubleIn(payload: string): string | undefined {
  try {
    const { trouble } = JSON.parse(payload) as { readonly trouble?: unknown };
    return typeof trouble === 'string' ? trouble : undefined;
  } catch {
    return undefined;
  }
}
