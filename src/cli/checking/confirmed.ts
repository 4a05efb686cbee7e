/** A matrix as it is once a person has pressed “Confirm all” in the app, for a check that is told to take it so. */
import { inferScope } from '../../domain/gaps/scope/inferScope';
import type { CalendarDate } from '../../domain/matrix/date';
import type { Matrix } from '../../domain/matrix/matrix';
import { suggestTags } from '../../domain/recognition/suggestTags';
import { withTags } from '../../domain/recognition/withTags';

export function confirmed(matrix: Matrix, today: CalendarDate): Matrix {
  if (matrix.settings.tagsConfirmed) return matrix;
  const tagged = withTags(matrix, suggestTags(matrix));
  const scope = { ...inferScope(tagged, today).claims, ...matrix.settings.scope };
  return { ...tagged, settings: { ...matrix.settings, tagsConfirmed: true, scope } };
}
