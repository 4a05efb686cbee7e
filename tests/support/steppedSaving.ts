// Saving over a keeper that answers when the clock of the test goes on, and all that is asked, reported and settled.
import { vi } from 'vitest';
import type { Change } from '../../src/domain/matrix/change';
import { type Saving, startSaving } from '../../src/session/saving';
import type { SaveState } from '../../src/session/session';
import type { Keeper, KeeperWatcher } from '../../src/storage/keeper';

export const change = (id: string) => ({ id }) as Change;

export function startedSaving() {
  const log: string[] = [];
  const state = { pending: [] as Change[], fails: undefined as Error | undefined, journal: [] as Change[] };
  /** Done once, in the midst of the next report of this kind. */
  const at: { kind?: SaveState['kind'] | undefined; work?: () => void } = {};
  let watcher = {} as KeeperWatcher;
  let watching = true;
  const answer = async (what: string, journal: readonly Change[]) => {
    log.push(what);
    if (state.fails) throw state.fails;
    return journal;
  };
  const keeper = {
    keep: (sent: readonly Change[]) => answer(`keep ${sent.map(({ id }) => id)}`, sent),
    catchUp: () => answer('look', state.journal.splice(0)),
    watch(given: KeeperWatcher) {
      watcher = given;
      return () => {
        watching = false;
      };
    },
  } as unknown as Keeper;
  const saving: Saving = startSaving({
    keeper,
    pending: () => state.pending,
    now: () => ({}) as never,
    settle(journal, sent) {
      log.push(`settle ${journal.length} of ${sent}`);
      state.pending = state.pending.slice(sent);
    },
    report({ kind }: SaveState, gone) {
      log.push(`${kind}${gone ? ' gone' : ''}`);
      if (kind !== at.kind) return;
      at.kind = undefined;
      at.work?.();
    },
  });
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  const told = async (milliseconds = 0) => {
    await pass(milliseconds);
    return log.splice(0);
  };
  const whenSaid = (kind: SaveState['kind'], work: () => void) => Object.assign(at, { kind, work });
  return { saving, state, told, whenSaid, watch: () => watcher, isWatching: () => watching };
}
