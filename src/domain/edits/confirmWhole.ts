import type { ActivityId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { tagKey } from '../matrix/tags';
import type { Edit } from './edit';
import { rememberTag } from './rememberTag';

/** "That is it": an activity answers for reliability or cost as a whole, and its name is remembered. */
export function confirmWhole(matrix: Matrix, activityId: ActivityId, area: 'reliability' | 'cost'): Edit {
  return rememberTag(matrix, {
    activityId,
    concerns: [area, 'end-to-end'],
    remember: [tagKey('concern', area), tagKey('concern', 'end-to-end')],
  });
}
