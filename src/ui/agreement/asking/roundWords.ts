/** How a round and the answers of a person are said. */
import type { PersonOverview } from '../../../domain/rounds/overview';
import { counted } from '../../parts/counted';

/** "Answered, 1 changed, 2 refused" */
export function stateInWords({ state, changed, notMe, open, yes, rows, answer }: PersonOverview): string {
  if (state === 'not-asked') return 'Not asked yet';
  if (state === 'waiting') return 'Waiting';
  // A yes to what has changed since confirms nothing: what stands is said beside the rows.
  // A blind answer says how they see it, which is no yes.
  if (yes === rows && !answer?.cells) return 'Said yes to all';
  const parts = [
    changed > 0 ? `${changed} changed` : '',
    notMe > 0 ? `${notMe} refused` : '',
    open > 0 ? `${open} open` : '',
  ];
  return ['Answered', ...parts.filter(Boolean)].join(', ');
}

/** Which mark stands before the words, so that colour is never the only sign. */
export function markOf({ state, changed, notMe, open }: PersonOverview): 'full' | 'ring' | 'cross' | 'empty' {
  if (state === 'not-asked' || state === 'waiting') return 'empty';
  if (notMe > 0) return 'cross';
  return changed > 0 || open > 0 ? 'ring' : 'full';
}

export function rowsInWords(rows: number): string {
  return counted(rows, 'activity', 'activities');
}
