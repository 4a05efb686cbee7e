/** Matrices that came in a link: they are looked at in this tab, saved nowhere and changed by nobody. */
import type { MatrixId, NewId } from '../domain/matrix/ids';
import type { Matrix } from '../domain/matrix/matrix';
import type { Library } from './library';
import type { SessionParts } from './sessionParts';

/** What their ids begin with: after a reload only the address is left to tell by. */
const MARK = 'shared-';

const READ_ONLY = 'This matrix came in a link. Keep a copy to change it.';
const GONE = 'The shared matrix was not saved. Open the link again to see it.';

export function isVisit(id: MatrixId): boolean {
  return id.startsWith(MARK);
}

/** `open` is how other matrices are opened. One visit at a time: the next link takes the place of the last. */
export function visitsOf(
  surroundings: Pick<SessionParts, 'now' | 'today' | 'client' | 'later' | 'ownName'> & { newId: NewId },
  open: Library['open'],
): Pick<Library, 'open' | 'visit'> {
  const { newId, now, today, client, later, ownName } = surroundings;
  let visited: Matrix | undefined;
  return {
    async visit(matrix) {
      const id = `${MARK}${newId<'matrix'>()}` as MatrixId;
      visited = { ...matrix, id };
      return id;
    },
    async open(id) {
      if (!isVisit(id)) return open(id);
      if (visited?.id !== id) throw new Error(GONE);
      // The rules behind an open matrix are no part of what home loads.
      const { openSession } = await import('./openSession');
      return openSession({
        matrix: visited,
        readOnly: READ_ONLY,
        newId,
        now,
        today,
        client,
        later,
        ownName,
      });
    },
  };
}
