/**
 * Counts the gaps of matrices that nobody has opened yet, while the list that shows the counts is looked at and the page
 * is idle. Who adds a matrix goes on into it, and should not wait for a number on a card.
 */
import { createAnalyser } from '../domain/gaps/engine/analyse';
import type { MatrixId } from '../domain/matrix/ids';
import { slicedResult } from '../scheduling/runSliced';
import { whenIdle } from '../scheduling/tasks';
import { noteFirstGaps } from '../storage/heads';
import type { LibraryParts } from './databaseLibrary';
import type { LibraryEntry } from './library';
import { isCountedUnopened } from './libraryEntries';
import { readStored } from './readStored';

export interface GapCounter {
  /** The list is shown: counts the first of its matrices without a count. `onCounted` brings the list again. */
  look(entries: readonly LibraryEntry[]): void;
  /** Nobody looks at the list any more. */
  stop(): void;
}

export function gapCounter(
  { database, today }: Pick<LibraryParts, 'database' | 'today'>,
  onCounted: () => void,
): GapCounter {
  // What could not be counted is told when it is opened; it does not hold up the others.
  const tried = new Set<MatrixId>();
  let stop: (() => void) | undefined;

  async function count(id: MatrixId, signal: AbortSignal): Promise<void> {
    const found = await readStored(database, id, { signal });
    if (!found) return;
    const { counts } = await slicedResult(createAnalyser().start(found.matrix, today()), { signal });
    await noteFirstGaps(database, id, found.head.seq, counts);
  }

  return {
    look(entries) {
      const next = entries.find((entry) => isCountedUnopened(entry) && !tried.has(entry.id));
      if (stop || !next) return;
      const aborting = new AbortController();
      const cancel = whenIdle(() =>
        count(next.id, aborting.signal)
          .catch(() => undefined)
          .finally(() => {
            // Nobody looks any more: it is counted the next time.
            if (aborting.signal.aborted) return;
            tried.add(next.id);
            stop = undefined;
            onCounted();
          }),
      );
      stop = () => {
        cancel();
        aborting.abort();
        stop = undefined;
      };
    },
    stop: () => stop?.(),
  };
}
