// A keeper that keeps everything, brings what other tabs did when it is told to, and remembers what it was given.
import type { Change } from '../../src/domain/matrix/change';
import type { Keeper, KeeperWatcher, SaveSnapshot } from '../../src/storage/keeper';

export function newsKeeper() {
  const given = { noted: [] as string[][], snapshots: [] as SaveSnapshot[] };
  let watcher: KeeperWatcher | undefined;
  let waiting: readonly Change[] = [];
  const keeper: Partial<Keeper> = {
    keep: async (changes, snapshot) => {
      given.snapshots.push(snapshot);
      return changes;
    },
    async catchUp() {
      const news = waiting;
      waiting = [];
      return news;
    },
    note: (pending) => void given.noted.push(pending.map(({ label }) => label)),
    watch(asked) {
      watcher = asked;
      return () => undefined;
    },
  };
  /** Other tabs, or other people, did this. */
  const bring = (...changes: readonly Change[]) => {
    waiting = changes;
    watcher?.onNews();
  };
  return { keeper: keeper as Keeper, given, bring };
}
