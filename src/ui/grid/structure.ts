/** Whether a change can alter which rows and columns there are, told without looking at ten thousand rows. */
import type { SessionState } from '../../session/session';

const PLACING = new Set(['order', 'sectionId', 'archived']);

/** Letters, names and fields of rows are not structure: a row that stops passing a filter stays until it is asked again. */
export function structureChanged(before: SessionState, after: SessionState): boolean {
  const [old, now] = [before.matrix, after.matrix];
  if (old.sections !== now.sections || old.roles !== now.roles || old.id !== now.id) return true;
  if (old.activities === now.activities) return false;
  const { lastChange } = after;
  // Without a change of its own the state was replaced as a whole, as when another tab's changes are caught up with.
  if (!lastChange || lastChange === before.lastChange) return true;
  return lastChange.patches.some(
    ({ path }) => path[0] === 'activities' && (path.length < 3 || PLACING.has(String(path[2]))),
  );
}
