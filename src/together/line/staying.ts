/**
 * Keeps a line to the room while it is wanted. The provider alone (4.8.0) may never come back: `connect()` returns without
 * a word while the old socket is still closing; a server that accepts and stays silent leaves it connecting for ever; a
 * try that was broken off is not taken up; and where the server closes the room alone the socket stays open, and mute.
 */
import { PACE } from '../pace';
import type { Socket, WholeProvider } from './wholeProvider';

export interface Line {
  /** Leaves the room until `come`. */
  leave(): void;
  come(): void;
  /** Tries at once, where the page has a reason to think that it works again. */
  tryNow(): void;
  /** Closes the line and connects again, so that page and server compare what they have. */
  compareAgain(): void;
  stop(): void;
}

export function stayIn(socket: Socket, provider: WholeProvider, pace = PACE): Line {
  const { patience } = pace;
  // Not by the clock of the machine, which may be set while the page is open.
  let wanted = true;
  let waitingSince = performance.now();
  let awaySince = performance.now();
  let answerPatience = patience;
  let number = 0;

  const isConnected = () => socket.status === 'connected';
  const onUnsynced = ({ number: now }: { readonly number: number }) => {
    // An answer, or the first that waits for one.
    if (now < number || number === 0) waitingSince = performance.now();
    if (now < number) answerPatience = patience;
    number = now;
  };
  const onOpen = () => {
    waitingSince = performance.now();
    // The handshake counts from the beginning; what it takes off the old count is no answer.
    number = 0;
  };
  /** The server closed the room and left the socket open: nothing will come of waiting for all of the patience. */
  const onClose = () => {
    if (isConnected()) waitingSince = Math.min(waitingSince, performance.now() - 0.8 * answerPatience);
  };
  provider.on('unsyncedChanges', onUnsynced);
  provider.on('close', onClose);
  socket.on('open', onOpen);

  function look(): void {
    if (!wanted) return;
    // So that the end of the old socket begins the next try by itself.
    socket.shouldConnect = true;
    const now = performance.now();
    if (!isConnected()) {
      if (now - awaySince > patience) begin();
      return;
    }
    awaySince = now;
    const waits = !provider.synced || provider.hasUnsyncedChanges;
    if (!waits || now - waitingSince <= answerPatience) return;
    waitingSince = now;
    answerPatience = Math.min(2 * answerPatience, pace.mostPatience);
    drop('no answer');
  }

  function drop(reason: string): void {
    socket.onClose({ event: { code: 4408, reason } } as Parameters<Socket['onClose']>[0]);
  }

  function begin(): void {
    awaySince = performance.now();
    void socket.connect();
  }

  const timer = setInterval(look, pace.look);
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
    compareAgain() {
      if (wanted && isConnected()) drop('compare again');
    },
    stop() {
      wanted = false;
      clearInterval(timer);
      provider.off('unsyncedChanges', onUnsynced);
      provider.off('close', onClose);
      socket.off('open', onOpen);
    },
  };
}
