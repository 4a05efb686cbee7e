/** Adds matrices to the database, and notes outside of it that they are there. */
import type { SeverityCounts } from '../domain/findings/analysis';
import type { Change } from '../domain/matrix/change';
import type { MatrixId } from '../domain/matrix/ids';
import type { Matrix } from '../domain/matrix/matrix';
import { whenIdle } from '../scheduling/tasks';
import { isTaken, sentenceOf } from '../storage/faults';
import { putMatrix } from '../storage/matrixStore';
import type { KeptLibrary, LibraryParts } from './databaseLibrary';
import type { JustAdded } from './openStored';

interface AddingParts
  extends Pick<
    LibraryParts,
    'database' | 'tabs' | 'canary' | 'copies' | 'newId' | 'now' | 'onEmpty' | 'afterOpening'
  > {
  changeOf(label: string): Change;
  refresh(): void;
}

interface Adding extends Pick<KeptLibrary, 'putBack'> {
  /** `gaps`: where they are known. Nobody waits for a number on a card: see gapCounter.ts. */
  keepNew(matrix: Matrix, label: string, gaps?: SeverityCounts): Promise<MatrixId>;
  /** What was added last, if it is this and was not taken before. */
  take(id: MatrixId): JustAdded | undefined;
}

export function addingIn(parts: AddingParts): Adding {
  const { database, tabs, canary, copies, newId, now, changeOf } = parts;
  let added: JustAdded | undefined;

  async function put(matrix: Matrix, gaps: SeverityCounts | undefined, change: Change): Promise<MatrixId> {
    added = { matrix, head: await putMatrix(database, matrix, gaps, change), history: [change] };
    noteNew(matrix, 1);
    return matrix.id;
  }

  function noteNew({ id, name }: Matrix, seq: number): void {
    canary.note({ id, name, seq, at: now() });
    // What is missing later does not stand before what is there.
    parts.onEmpty?.(false);
    tabs.tell(id);
    // Most of what is added is opened at once. Reading the list again would hold that up, and so would the start of the
    // worker that copies.
    whenIdle(parts.refresh);
    parts.afterOpening(() => void copies.keep(id).catch(() => undefined));
  }

  return {
    async keepNew(matrix, label, gaps) {
      const change = changeOf(label);
      try {
        return await put(matrix, gaps, change).catch((error: unknown) => {
          // One with its id is here already, perhaps deleted.
          if (isTaken(error)) return put({ ...matrix, id: newId<'matrix'>() }, gaps, change);
          throw error;
        });
      } catch (error) {
        throw new Error(`“${matrix.name}” could not be saved. ${sentenceOf(error)}`, { cause: error });
      }
    },
    async putBack(matrix, label, write) {
      noteNew(matrix, await write(database, matrix, changeOf(label)));
    },
    take(id) {
      const own = added;
      added = undefined;
      return own?.head.id === id ? own : undefined;
    },
  };
}
