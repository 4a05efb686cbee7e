/** What a matrix seems to be about once its tags are confirmed: to be shown, and then claimed. */
import { AREAS, type AreaId, type Scope } from '../../matrix/areas';
import type { CalendarDate } from '../../matrix/date';
import type { Matrix } from '../../matrix/matrix';
import { readMatrix } from '../../reading/readMatrix';
import { type MatrixScope, scopeOf } from './matrixScope';

export interface InferredScope {
  readonly scope: MatrixScope;
  /** The areas that its rows speak of, as claims to store. */
  readonly claims: Scope;
  /** Areas that a matrix of this shape must name an owner for. */
  readonly companions: readonly AreaId[];
}

export function inferScope(matrix: Matrix, today: CalendarDate): InferredScope {
  const settings = { ...matrix.settings, tagsConfirmed: true, scope: matrix.settings.scope ?? {} };
  const scope = scopeOf(readMatrix({ ...matrix, settings }, today));
  const stateOf = (area: AreaId) => scope.areas.get(area)?.state;
  const here = AREAS.filter((area) => stateOf(area) === 'here');
  return {
    scope,
    claims: Object.fromEntries(here.map((area) => [area, { state: 'here', by: 'inferred' }])),
    companions: AREAS.filter((area) => stateOf(area) === 'with'),
  };
}
