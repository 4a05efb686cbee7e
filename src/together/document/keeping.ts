/** Keeps a shared document and the rows of its matrix in step: one write at a time, and again after a failure. */
import * as Y from 'yjs';
import type { RoomStore, StoredRoom } from '../../storage/roomStore';
import { PACE } from '../pace';
import type { Binding } from './binding';

export interface Keeping {
  /** There may be something to write. */
  poke(): void;
  /** Resolves when all that was there to write is written, or has failed. */
  settled(): Promise<void>;
  stop(): void;
}

/** `report` is told how the last write went: an error, or undefined once it is well again. */
export function startKeeping(
  store: RoomStore,
  binding: Binding,
  doc: Y.Doc,
  seqAtFirst: number,
  report: (error: unknown) => void,
  pauses = PACE.write,
): Keeping {
  let seq = seqAtFirst;
  let wanted = false;
  let running: Promise<void> | undefined;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let added = 0;

  async function run(): Promise<void> {
    while (wanted && !stopped) {
      wanted = false;
      let written = () => {};
      seq = await store.write(seq, (journal) => {
        // Thrown, so that the device does not take the journal for known.
        if (stopped) throw new Error('The room was closed.');
        const step = binding.step(journal);
        written = step.written;
        added += step.updates.length;
        return step;
      });
      written();
      if (failures > 0) report(undefined);
      failures = 0;
    }
    if (added < 500 || stopped) return;
    added = 0;
    await store.fold(Y.encodeStateAsUpdate(doc));
  }

  function poke(): void {
    wanted = true;
    clearTimeout(timer);
    running ??= run().then(
      () => {
        running = undefined;
        if (wanted && !stopped) poke();
      },
      (error: unknown) => {
        running = undefined;
        const pause = pauses[Math.min(failures, pauses.length - 1)];
        failures += 1;
        if (stopped) return;
        report(error);
        timer = setTimeout(poke, pause);
      },
    );
  }

  const unwatch = store.watch(poke);
  return {
    poke,
    async settled() {
      while (running) await running;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      unwatch();
    },
  };
}

/** The document as it is kept: all that was ever added to it. */
export function documentFrom({ updates }: StoredRoom): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update, 'kept');
  }, 'kept');
  return doc;
}
