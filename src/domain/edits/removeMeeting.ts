import type { Meeting } from '../matrix/agreement';
import { type Edit, present } from './edit';

/** Deletes a meeting with its minutes. What was decided in it stays. */
export function removeMeeting({ id, title }: Meeting): Edit {
  return {
    label: `delete meeting “${title}”`,
    apply(draft) {
      present(draft.meetings[id], 'meeting');
      delete draft.meetings[id];
    },
  };
}
