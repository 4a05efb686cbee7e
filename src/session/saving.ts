/**
 * Hands changes to the keeper one batch at a time, the first of them in the task of the edit; listens for other tabs,
 * and tries again when something could not be kept.
 */
import type { Change } from '../domain/matrix/change';
import { type Keeper, NotKept, type SaveSnapshot } from '../storage/keeper';
import type { SaveState } from './session';

const PAUSES = [1_000, 2_000, 5_000, 15_000, 30_000];

interface Work {
  readonly keeper: Keeper;
  pending(): readonly Change[];
  now(): SaveSnapshot;
  /** The keeper's answer to the `sent` first of the pending changes. */
  settle(journal: readonly Change[], sent: number): void;
  /** `gone`: the storage was taken away, and it is not known yet what of the matrix is left in it. */
  report(save: SaveState, gone: boolean): void;
}

export interface Saving {
  /** There is something to keep. */
  poke(): void;
  /** Tries at once, and answers when it is known how it went. */
  retry(): Promise<void>;
  stop(): void;
}

export function startSaving(work: Work): Saving {
  let running: Promise<void> | null = null;
  let news = false;
  let failures = 0;
  let gone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let locked: string | null = null;

  const unwatch = work.keeper.watch({
    onNews() {
      news = true;
      start();
    },
    onClosed() {
      gone = true;
      news = true;
      report({ kind: 'saving' });
      start();
    },
    onLocked(reason) {
      locked = reason;
      report({ kind: 'read-only', reason });
    },
  });

  function report(save: SaveState): void {
    work.report(save, gone);
  }

  function start(): Promise<void> {
    clearTimeout(timer);
    running ??= run().finally(() => {
      running = null;
      // A change that came between the last look and now.
      if (!stopped && locked === null && failures === 0 && (news || work.pending().length > 0)) start();
    });
    return running;
  }

  async function run(): Promise<void> {
    try {
      while (!stopped && locked === null && (news || work.pending().length > 0)) await step();
      gone = false;
      failures = 0;
      if (!stopped && locked === null) report({ kind: 'saved' });
    } catch (error) {
      failed(error);
    }
  }

  async function step(): Promise<void> {
    news = false;
    const sent = work.pending();
    if (sent.length === 0) {
      const journal = await work.keeper.catchUp(work.now());
      if (!stopped && journal.length > 0) work.settle(journal, 0);
      return;
    }
    // While it is tried again after a failure, the failure stays on the screen.
    if (failures === 0) report({ kind: 'saving' });
    const journal = await work.keeper.keep(sent, work.now());
    if (!stopped) work.settle(journal, sent.length);
  }

  function failed(error: unknown): void {
    if (stopped || locked !== null) return;
    const pause = PAUSES[Math.min(failures, PAUSES.length - 1)];
    const forGood = error instanceof NotKept && error.forGood;
    failures += 1;
    if (forGood) gone = true;
    else timer = setTimeout(start, pause);
    if (gone || work.pending().length > 0) {
      report({ kind: 'not-saved', reason: reasonOf(error), ...(forGood && { forGood }) });
    }
    news ||= work.pending().length === 0;
  }

  return {
    poke: () => void start(),
    retry: () => start(),
    stop() {
      stopped = true;
      clearTimeout(timer);
      unwatch();
    },
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof NotKept) return error.message;
  return 'The browser could not save. Your changes are safe in this tab until it can. Do not close it.';
}
