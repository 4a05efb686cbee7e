/** Suggested tags as lines to read: roles first, then activities, each as the grid shows them. */
import type { ActivitySuggestion, TagsToConfirm } from '../../../domain/edits/confirmTags';
import type { Matrix } from '../../../domain/matrix/matrix';
import { byOrder } from '../../../domain/matrix/order';
import { suggestionInWords } from './tagWords';

export interface TagLine {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  /** The words in the name that it was read from. */
  readonly because: readonly string[];
}

export function tagLines({ roles, activities }: TagsToConfirm, matrix: Matrix): readonly TagLine[] {
  const roleLines = roles.flatMap(({ roleId, layer, because }) => {
    const role = matrix.roles[roleId];
    return role ? [{ role, line: lineOf(role, `layer: ${layer}`, [because]) }] : [];
  });
  const activityLines = activities.flatMap((suggestion) => {
    const activity = matrix.activities[suggestion.activityId];
    const section = activity && matrix.sections[activity.sectionId];
    if (!activity) return [];
    return [
      { activity, section, line: lineOf(activity, suggestionInWords(suggestion), reasonsOf(suggestion)) },
    ];
  });
  roleLines.sort((one, other) => byOrder(one.role, other.role));
  activityLines.sort((one, other) => {
    const sections = one.section && other.section ? byOrder(one.section, other.section) : 0;
    return sections || byOrder(one.activity, other.activity);
  });
  return [...roleLines, ...activityLines].map(({ line }) => line);
}

function reasonsOf({ because }: ActivitySuggestion): readonly string[] {
  return [...new Set(Object.values(because))];
}

function lineOf(
  { id, name }: { id: string; name: string },
  words: string,
  because: readonly string[],
): TagLine {
  // A star says that the keyword may go on: for the reader it is only the beginning of a word.
  return { id, name, words, because: because.map((keyword) => keyword.replace(/\*$/, '…')) };
}
