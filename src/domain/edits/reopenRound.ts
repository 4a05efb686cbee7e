import type { Round } from '../matrix/agreement';
import { type Edit, present } from './edit';

/** Waits again for those who are still to answer. */
export function reopenRound({ id, title }: Round): Edit {
  return {
    label: `reopen round “${title}”`,
    apply(draft) {
      delete present(draft.rounds[id], 'round').closedOn;
    },
  };
}
