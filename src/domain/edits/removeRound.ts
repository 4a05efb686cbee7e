import type { Round } from '../matrix/agreement';
import { type Edit, present } from './edit';

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
