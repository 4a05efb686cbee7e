/** Suggested tags counted and said in words. */
import type { ActivitySuggestion, TagsToConfirm } from '../../../domain/edits/confirmTags';
import { dutyName } from '../../../domain/incidents/vocabulary/duties';
import { counted } from '../../parts/counted';
import { concernWord, KIND_WORDS } from '../../vocabulary/matrixWords';

/** "42 concerns, 7 duties and 3 layers"; empty where nothing was read. */
export function tagsInWords({ activities, roles }: TagsToConfirm): string {
  const counts = [
    ifAny(
      sum(activities, ({ concerns }) => concerns.length),
      'concern',
    ),
    ifAny(
      sum(activities, ({ duties }) => duties.length),
      'duty',
      'duties',
    ),
    ifAny(
      sum(activities, ({ kind }) => (kind ? 1 : 0)),
      'kind',
    ),
    ifAny(roles.length, 'layer'),
  ].filter((words) => words !== '');
  const last = counts.pop() ?? '';
  return counts.length === 0 ? last : `${counts.join(', ')} and ${last}`;
}

/** "cost, reliability; incident work: Roll back a bad release; decision" */
export function suggestionInWords({ concerns, duties, kind }: ActivitySuggestion): string {
  return [
    ...(concerns.length > 0 ? [concerns.map(concernWord).join(', ')] : []),
    ...(duties.length > 0 ? [`incident duty: ${duties.map(dutyName).join(', ')}`] : []),
    ...(kind ? [KIND_WORDS[kind].toLowerCase()] : []),
  ].join('; ');
}

function sum(list: readonly ActivitySuggestion[], count: (one: ActivitySuggestion) => number): number {
  return list.reduce((total, one) => total + count(one), 0);
}

function ifAny(count: number, one: string, several?: string): string {
  return count === 0 ? '' : counted(count, one, several);
}
