import type { ActivityId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import type { Edit } from './edit';
import { namesInWords } from './name';

/** Deletes activities. One that another tab has already deleted is no reason to refuse. */
export function removeActivities(matrix: Matrix, ids: readonly ActivityId[]): Edit {
  const names = ids.map((id) => matrix.activities[id]?.name);
  return {
    label: `delete ${namesInWords(names, 'activity', 'activities')}`,
    apply(draft) {
      for (const id of ids) delete draft.activities[id];
    },
  };
}
