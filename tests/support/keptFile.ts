// A matrix kept in a file of a disk in memory, as one tab has it.
import { setCodes } from '../../src/domain/edits/setCodes';
import type { ActivityId, MatrixId, RoleId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { keptFile } from '../../src/session/keptFile/keptFile';
import type { FileLink } from '../../src/storage/fileLinks';
import { memorySession } from './memorySession';

export const plan = matrixFromSketch(`
               | Clerk | Manager | Board
  Pay invoice  | R     | A       | C
  Chase debts  | R     | A       |`);
export const invoice = idOf<ActivityId>('Pay invoice');
export const debts = idOf<ActivityId>('Chase debts');
export const board = idOf<RoleId>('Board');
export const put = (matrix: Matrix, activityId: ActivityId, letters: string) =>
  setCodes(matrix, [{ activityId, roleId: board }], letters as Codes);

export function openKept(matrix: Matrix = plan) {
  const links = new Map<MatrixId, FileLink>();
  const session = memorySession(matrix);
  let last: Promise<unknown> = Promise.resolve();
  const kept = keptFile({
    session,
    pause: 5,
    links: {
      read: async (id) => links.get(id),
      keep: async (link) => void links.set(link.matrixId, link),
      forget: async (id) => void links.delete(id),
    },
    inTurn(_, work) {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
  });
  return { session, kept, links, matrix: () => session.store.getState().matrix };
}
