/** A matrix as it is once a person has pressed “Confirm all” in the app, for a check that is told to take it so. */
import { inferScope } from '../../domain/gaps/scope/inferScope';
import type { CalendarDate } from '../../domain/matrix/date';
import type { Matrix, Role } from '../../domain/matrix/matrix';
import { suggestTags } from '../../domain/recognition/suggestTags';
import { withTags } from '../../domain/recognition/withTags';

export function confirmed(matrix: Matrix, today: CalendarDate): Matrix {
  if (matrix.settings.tagsConfirmed) return matrix;
  const suggested = suggestTags(matrix);
  const tagged = withTags(matrix, suggested);
  const { claims } = inferScope(tagged, today);
  const roles: { [id: string]: Role } = { ...tagged.roles };
  for (const { roleId, layer } of suggested.roles) {
    const role = roles[roleId];
    if (role) roles[roleId] = { ...role, layer };
  }
  const scope = { ...claims, ...matrix.settings.scope };
  return { ...tagged, roles, settings: { ...matrix.settings, tagsConfirmed: true, scope } };
}
