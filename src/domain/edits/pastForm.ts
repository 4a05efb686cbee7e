/** What was done, in words: labels of edits and changes in the past form. */
import type { Change } from '../matrix/change';

/** Verbs whose past is not made by the rule. */
const PAST: { readonly [verb: string]: string } = {
  bring: 'brought',
  give: 'gave',
  keep: 'kept',
  leave: 'left',
  let: 'let',
  make: 'made',
  plan: 'planned',
  put: 'put',
  set: 'set',
  split: 'split',
  take: 'took',
  undo: 'undid',
  write: 'wrote',
};

/**
 * The label of an edit as something that was done, for messages and the history. A label begins with a verb, which the
 * Undo button shows as it is.
 *
 * @example
 * pastForm('delete activity “Pay invoice”'); // 'Deleted activity “Pay invoice”'
 */
export function pastForm(label: string): string {
  const [verb = ''] = label.split(' ', 1);
  const past = PAST[verb] ?? regularPast(verb);
  return `${past.charAt(0).toUpperCase()}${past.slice(1)}${label.slice(verb.length)}`;
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${verb}ed`;
}

/** `Renamed activity “Pay” to “Pay invoices”`, `Undone: renamed …`. No full stop. */
export function whatWasDone({ label, undoes, redoes }: Pick<Change, 'label' | 'undoes' | 'redoes'>): string {
  if (undoes !== undefined) return `Undone: ${label}`;
  if (redoes !== undefined) return `Redone: ${label}`;
  return pastForm(label);
}
