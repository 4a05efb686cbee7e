import type { Meeting } from '../matrix/agreement';
import { type Edit, EditRefused } from './edit';
import { nameFromText } from './name';

/** Begins a meeting with its agenda. It is kept with the matrix, so that it can be gone on with after a break. */
export function startMeeting(meeting: Meeting): Edit {
  const title = nameFromText(meeting.title, 'A meeting');
  return {
    label: `start meeting “${title}”`,
    apply(draft) {
      if (Object.keys(meeting.points).length === 0)
        throw new EditRefused('Choose an agenda with at least one point. There is nothing to go through.');
      draft.meetings[meeting.id] = JSON.parse(JSON.stringify({ ...meeting, title }));
    },
  };
}
