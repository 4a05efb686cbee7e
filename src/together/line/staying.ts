/**
 * Keeps a line to the room while it is wanted. The provider alone (4.8.0) may never come back: `connect()` returns without
 * a word while the old socket is still closing; a server that accepts and stays silent leaves it connecting for ever; a
 * try that was broken off is not taken up; and where the server closes the room alone the socket stays open, and mute.
 */
import type { Socket, WholeProvider } from './wholeProvider';

export interface Line {
  /** Leaves the room until `come`. */
  leave(): void;
  come(): void;
  /** Tries at once, where the page has a reason to think that it works again. */
  tryNow(): void;
  stop(): void;
}

const EVERY = 1_000;
/** Milliseconds without a connection, or without an answer, after which it is begun again. */
const PATIENCE = 5_000;

export function stayIn(socket: Socket, provider: WholeProvider): Line {
  // Not by the clock of the machine, which may be set while the page is open.
  let wanted = true;
  let waitingSince = performance.now();
  let awaySince = performance.now();
  let number = 0;

  const isConnected = () => socket.status === 'connected';
  const onUnsynced = ({ number: now }: { readonly number: number }) => {
    // An answer, or the first that waits for one.
    if (now < number || number === 0) waitingSince = performance.now();
    number = now;
  };
  const onOpen = () => {
    waitingSince = performance.now();
  };
  provider.on('unsyncedChanges', onUnsynced);
  socket.on('open', onOpen);

  function look(): void {
    if (!wanted) return;
    // So that the end of the old socket begins the next try by itself.
    socket.shouldConnect = true;
    const now = performance.now();
    if (!isConnected()) {
      if (now - awaySince > PATIENCE) begin();
      return;
    }
    awaySince = now;
    const waits = !provider.synced || provider.hasUnsyncedChanges;
    if (!waits || now - waitingSince <= PATIENCE) return;
    waitingSince = now;
    socket.onClose({ event: { code: 4408, reason: 'no answer' } } as Parameters<Socket['onClose']>[0]);
  }

  function begin(): void {
    awaySince = performance.now();
    void socket.connect();
  }

  const timer = setInterval(look, EVERY);
  return {
    leave() {
      wanted = false;
      socket.disconnect();
    },
    come() {
      wanted = true;
      socket.shouldConnect = true;
      awaySince = performance.now();
      if (!isConnected()) void socket.connect();
    },
    tryNow() {
      if (wanted && !isConnected()) begin();
    },
    stop() {
      wanted = false;
      clearInterval(timer);
      provider.off('unsyncedChanges', onUnsynced);
      socket.off('open', onOpen);
    },
  };
}
