/** Everything an answer depends on: the matrix as it is read, and who is away. */

import type { CalendarDate } from '../../matrix/date';
import type { PersonId, RoleId } from '../../matrix/ids';
import type { Matrix, Role } from '../../matrix/matrix';
import type { Concern } from '../../matrix/vocabulary';
import type { Row } from '../../reading/row';

/** The part of a reading that the audit needs; the reading of the gap rules has it all. */
export interface AuditReading {
  readonly matrix: Matrix;
  readonly today: CalendarDate;
  readonly roles: readonly Role[];
  role(id: RoleId): Role | undefined;
  readonly rows: readonly Row[];
  withConcern(concern: Concern): readonly Row[];
  withDuty(duty: string): readonly Row[];
  withOrigin(origin: string): readonly Row[];
}

export interface AuditContext {
  readonly reading: AuditReading;
  /** People who are away in a drill. */
  readonly missing: ReadonlySet<PersonId>;
}

export const NOBODY_MISSING: ReadonlySet<PersonId> = new Set();

export function auditContextOf(
  reading: AuditReading,
  missing: ReadonlySet<PersonId> = NOBODY_MISSING,
): AuditContext {
  return { reading, missing };
}
