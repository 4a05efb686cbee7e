/**
 * Maps that come with their first entry and go with their last: empty is the same as absent. Patches name their
 * entries, never the whole map, so that two tabs that each put in the first entry keep both.
 */
import type { Patch } from './change';

type Path = Patch['path'];

const IN_ACTIVITIES: readonly string[] = ['conditions', 'cellNotes', 'suggested', 'guesses'];
const IN_SETTINGS: readonly string[] = ['scope', 'words'];

/** Whether such a map is, or would be, at a path of the matrix. */
export function isPassingMap(path: Path): boolean {
  const [first, second, field] = path;
  if (first === 'settings') return path.length === 2 && IN_SETTINGS.includes(String(second));
  return first === 'activities' && path.length === 3 && IN_ACTIVITIES.includes(String(field));
}
