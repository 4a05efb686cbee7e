import type { Meeting } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import { type Edit, present } from './edit';

/** Ends a meeting: its minutes stay with the matrix. */
export function closeMeeting({ id, title }: Meeting, on: CalendarDate, minutes: number): Edit {
  return {
    label: `end meeting “${title}”`,
    apply(draft) {
      const meeting = present(draft.meetings[id], 'meeting');
      meeting.closedOn = on;
      meeting.minutes = minutes;
    },
  };
}
