import type { FollowUp } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { MeetingId } from '../matrix/ids';
import { type Edit, present } from './edit';

/** Notes the day on which a follow-up was done; undefined opens it again. */
export function finishFollowUp(
  meetingId: MeetingId,
  { id, text }: FollowUp,
  on: CalendarDate | undefined,
): Edit {
  return {
    label: on === undefined ? `reopen follow-up “${text}”` : `finish follow-up “${text}”`,
    apply(draft) {
      const followUp = present(present(draft.meetings[meetingId], 'meeting').followUps[id], 'follow-up');
      if (on === undefined) delete followUp.doneOn;
      else followUp.doneOn = on;
    },
  };
}
