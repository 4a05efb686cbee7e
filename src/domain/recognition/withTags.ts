/** A matrix as it is once suggested tags are confirmed, without changing it: to show what it would be about. */
import type { TagsToConfirm } from '../edits/confirmTags';
import type { Activity, Matrix } from '../matrix/matrix';

export function withTags(matrix: Matrix, { activities }: TagsToConfirm): Matrix {
  const tagged: { [id: string]: Activity } = { ...matrix.activities };
  for (const { activityId, concerns, duties, kind } of activities) {
    const activity = tagged[activityId];
    if (!activity) continue;
    tagged[activityId] = {
      ...activity,
      concerns: [...new Set([...activity.concerns, ...concerns])],
      ...(duties.length > 0 ? { duties: [...new Set([...(activity.duties ?? []), ...duties])] } : {}),
      ...(kind ? { kind } : {}),
    };
  }
  return { ...matrix, activities: tagged };
}
