/** Whether a change can alter which rows and columns there are, told without looking at ten thousand rows. */
import type { SessionState } from '../../../session/session';

const PLACING = new Set(['order', 'sectionId', 'archived']);

/** Letters, names and fields of rows are not structure: a row that stops passing a filter stays until it is asked again. */
export function structureChanged(before: SessionState, after: SessionState, client: string): boolean {
  const [old, now] = [before.matrix, after.matrix];
  if (old.sections !== now.sections || old.roles !== now.roles || old.id !== now.id) return true;
  if (old.activities === now.activities) return false;
  const { lastChange } = after;
  // Other tabs' changes may arrive several at once, with only the last of them told.
  if (!lastChange || lastChange === before.lastChange || lastChange.client !== client) return true;
  return lastChange.patches.some(
    ({ path }) => path[0] === 'activities' && (path.length < 3 || PLACING.has(String(path[2]))),
  );
}
