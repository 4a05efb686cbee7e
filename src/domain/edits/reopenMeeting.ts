import type { Meeting } from '../matrix/agreement';
import { type Edit, present } from './edit';

/** Goes on with a meeting that was ended. */
export function reopenMeeting({ id, title }: Meeting): Edit {
  return {
    label: `resume meeting “${title}”`,
    apply(draft) {
      delete present(draft.meetings[id], 'meeting').closedOn;
    },
  };
}
