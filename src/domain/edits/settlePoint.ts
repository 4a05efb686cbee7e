import type { FollowUp, MeetingPoint } from '../matrix/agreement';
import type { MeetingId, PointId } from '../matrix/ids';
import { type Edit, EditRefused, present } from './edit';
import { putFields } from './fields';

export interface Settling {
  readonly meetingId: MeetingId;
  readonly pointId: PointId;
  readonly outcome: MeetingPoint['outcome'];
  readonly decision?: string | undefined;
  readonly note?: string | undefined;
  /** Who does what until when. It takes the place of the point's earlier one. */
  readonly followUp?: FollowUp | undefined;
}

/** Writes into the minutes what became of a point. */
export function settlePoint({ meetingId, pointId, outcome, decision, note, followUp }: Settling): Edit {
  return {
    label: `settle a point of a meeting: ${outcome}`,
    apply(draft) {
      const meeting = present(draft.meetings[meetingId], 'meeting');
      const point = present(meeting.points[pointId], 'point');
      if (followUp && followUp.text.trim() === '')
        throw new EditRefused('Enter what is to be done. A follow-up needs words.');
      putFields(point, { outcome, decision, note });
      for (const older of Object.values<FollowUp>(meeting.followUps))
        if (older.pointId === pointId) delete meeting.followUps[older.id];
      if (followUp) meeting.followUps[followUp.id] = JSON.parse(JSON.stringify({ ...followUp, pointId }));
    },
  };
}
