import type { Round } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import { type Edit, present } from './edit';

/** Ends a round: what was said stays, and who is still to answer is no longer waited for. */
export function closeRound({ id, title }: Round, on: CalendarDate): Edit {
  return {
    label: `close round “${title}”`,
    apply(draft) {
      present(draft.rounds[id], 'round').closedOn = on;
    },
  };
}
