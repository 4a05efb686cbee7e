/** Suggested tags counted and said in words. */
import type { ActivitySuggestion, TagsToConfirm } from '../../../domain/edits/confirmTags';

/** "42 concerns, 7 duties and 3 layers"; empty where nothing was read. */
export function tagsInWords({ activities, roles }: TagsToConfirm): string {
  const counts = [
    counted(
      sum(activities, ({ concerns }) => concerns.length),
      'concern',
      'concerns',
    ),
    counted(
      sum(activities, ({ duty }) => (duty ? 1 : 0)),
      'duty',
      'duties',
    ),
    counted(
      sum(activities, ({ kind }) => (kind ? 1 : 0)),
      'kind',
      'kinds',
    ),
    counted(roles.length, 'layer', 'layers'),
  ].filter((words) => words !== '');
  const last = counts.pop() ?? '';
  return counts.length === 0 ? last : `${counts.join(', ')} and ${last}`;
}

/** "cost, reliability; duty: rollback; decision" */
export function suggestionInWords({ concerns, duty, kind }: ActivitySuggestion): string {
  return [
    ...(concerns.length > 0 ? [concerns.join(', ')] : []),
    ...(duty ? [`duty: ${duty}`] : []),
    ...(kind ? [`kind: ${kind}`] : []),
  ].join('; ');
}

function sum(list: readonly ActivitySuggestion[], count: (one: ActivitySuggestion) => number): number {
  return list.reduce((total, one) => total + count(one), 0);
}

function counted(count: number, one: string, several: string): string {
  if (count === 0) return '';
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}
