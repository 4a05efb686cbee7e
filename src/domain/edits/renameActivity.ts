import type { ActivityId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, present } from './edit';
import { nameFromText } from './name';

export function renameActivity(matrix: Matrix, id: ActivityId, text: string): Edit {
  const old = matrix.activities[id]?.name ?? '';
  return {
    label: `rename activity “${old}” to “${text.trim()}”`,
    rows: [id],
    apply(draft) {
      const activity = present(draft.activities[id], 'activity');
      activity.name = nameFromText(text, 'An activity');
    },
  };
}
