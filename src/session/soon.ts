/**
 * Runs something in a task of its own, as soon as what waits already has had its turn: frames, keys, clicks. A timer
 * would do, but one that sets the next waits four milliseconds each time. The answer takes it back.
 */
export function soon(work: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
  return () => port1.close();
}
