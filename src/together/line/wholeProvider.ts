/**
 * The provider of Hocuspocus (4.8.0), so that nobody is shown half of a change. Yjs carries deletions out before what
 * they make room for has arrived, so both directions wait until the handshake has gone through: see Yjs issue 674. It
 * overrides four methods and reads the first bytes of a message; tests/together/line.test.ts counts what gets past.
 */
import { HocuspocusProvider, type HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';

const SYNC = 0;
const SYNC_REPLY = 4;
const FIRST_STEP = 0;
const SECOND_STEP = 1;
const UPDATE = 2;
const OPEN = 1;

type Parameters_<Method extends 'onMessage' | 'documentUpdateHandler' | 'onOpen'> = Parameters<
  HocuspocusProvider[Method]
>;

export class WholeProvider extends HocuspocusProvider {
  /** The server was told what it lacks, on this socket. */
  gaveAll = false;
  /** We have what the server had, from this socket. */
  gotAll = false;
  early: Parameters_<'onMessage'>[0][] = [];

  /**
   * Sent before the server said what it has, an update would wait there for what it builds on, while its deletions are
   * carried out and told on. Nothing is lost by not sending: the handshake compares what both have. A socket that is
   * closing counts as closed: what is handed to it would wait and go out at the next opening, before the handshake.
   */
  override documentUpdateHandler(...[update, origin]: Parameters_<'documentUpdateHandler'>): void {
    if (origin === this) return;
    if (this.configuration.websocketProvider.webSocket?.readyState !== OPEN) this.gaveAll = false;
    if (this.gaveAll) super.documentUpdateHandler(update, origin);
    else if (this.unsyncedChanges === 0) this.incrementUnsyncedChanges();
  }

  override async onOpen(...[event]: Parameters_<'onOpen'>): Promise<void> {
    this.#beginAgain();
    // The queue of the socket would go out before the handshake.
    (this.configuration.websocketProvider as unknown as { messageQueue: unknown[] }).messageQueue = [];
    return super.onOpen(event);
  }

  override onClose(): void {
    this.#beginAgain();
    super.onClose();
  }

  /** What others did waits until we have what it builds on. It is not dropped: the server may tell it on before it answers. */
  override onMessage(...[event]: Parameters_<'onMessage'>): void {
    const step = stepOf(event.data as ArrayBuffer);
    if (step === UPDATE && !this.gotAll) {
      this.early.push(event);
      return;
    }
    super.onMessage(event);
    if (step === FIRST_STEP) this.gaveAll = true;
    if (step !== SECOND_STEP || this.gotAll) return;
    this.gotAll = true;
    for (const waiting of this.early.splice(0)) super.onMessage(waiting);
  }

  #beginAgain(): void {
    this.gaveAll = false;
    this.gotAll = false;
    this.early = [];
  }
}

/** Undefined for messages that are not about the document. */
function stepOf(data: ArrayBuffer): number | undefined {
  const decoder = createDecoder(new Uint8Array(data));
  readVarString(decoder);
  const kind = readVarUint(decoder);
  return kind === SYNC || kind === SYNC_REPLY ? readVarUint(decoder) : undefined;
}

export type Socket = HocuspocusProviderWebsocket;
