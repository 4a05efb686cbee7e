/** A matrix as it is once suggested tags are confirmed, without an edit: to see what it would be about. */
import type { TagsToConfirm } from '../edits/confirmTags';
import type { Activity, Matrix, Role } from '../matrix/matrix';

export function withTags(matrix: Matrix, suggested: TagsToConfirm): Matrix {
  const activities: { [id: string]: Activity } = { ...matrix.activities };
  for (const { activityId, concerns, duties, kind } of suggested.activities) {
    const activity = activities[activityId];
    if (!activity) continue;
    activities[activityId] = {
      ...activity,
      concerns: [...new Set([...activity.concerns, ...concerns])],
      ...(duties.length > 0 ? { duties: [...new Set([...(activity.duties ?? []), ...duties])] } : {}),
      ...(kind ? { kind } : {}),
    };
  }
  const roles: { [id: string]: Role } = { ...matrix.roles };
  for (const { roleId, layer } of suggested.roles) {
    const role = roles[roleId];
    if (role) roles[roleId] = { ...role, layer };
  }
  return { ...matrix, activities, roles };
}
