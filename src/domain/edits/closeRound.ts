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

export function reopenRound({ id, title }: Round): Edit {
  return {
    label: `reopen round “${title}”`,
    apply(draft) {
      delete present(draft.rounds[id], 'round').closedOn;
    },
  };
}

/** Deletes a round. What was confirmed in it stays confirmed. */
export function removeRound({ id, title }: Round): Edit {
  return {
    label: `delete round “${title}”`,
    apply(draft) {
      present(draft.rounds[id], 'round');
      delete draft.rounds[id];
    },
  };
}
