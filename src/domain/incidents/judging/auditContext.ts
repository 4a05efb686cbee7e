/** Everything an answer depends on: the matrix as it is read, who is away, and the hour that is asked about. */

import type { CalendarDate } from '../../matrix/date';
import type { PersonId, RoleId } from '../../matrix/ids';
import type { Matrix, Role } from '../../matrix/matrix';
import type { Concern } from '../../matrix/vocabulary';
import type { Counter } from '../../reading/reading';
import type { Row } from '../../reading/row';

/** The part of a reading that the audit needs. */
export interface AuditReading {
  readonly matrix: Matrix;
  readonly today: CalendarDate;
  readonly roles: readonly Role[];
  role(id: RoleId): Role | undefined;
  readonly rows: readonly Row[];
  withConcern(concern: Concern): readonly Row[];
  withDuty(duty: string): readonly Row[];
  withOrigin(origin: string): readonly Row[];
  countsOf(counter: Counter): ReadonlyMap<string, number>;
}

/** The time a question asks about. */
export interface AskedTime {
  /** Nights and weekends: someone must be awake or on a rota, and a letter for business hours does not count. */
  readonly outOfHours: boolean;
}

export interface AuditContext extends AskedTime {
  readonly reading: AuditReading;
  /** People who are away in a drill. */
  readonly missing: ReadonlySet<PersonId>;
}

export const NOBODY_MISSING: ReadonlySet<PersonId> = new Set();

export function auditContextOf(
  reading: AuditReading,
  missing: ReadonlySet<PersonId> = NOBODY_MISSING,
): AuditContext {
  return { reading, missing, outOfHours: false };
}

// Staffing is remembered per context, so all questions about the night have one.
const nights = new WeakMap<AuditContext, AuditContext>();

/** The same context, asked about another time. */
export function atTime(context: AuditContext, { outOfHours }: AskedTime): AuditContext {
  if (context.outOfHours === outOfHours) return context;
  const known = nights.get(context);
  if (known) return known;
  const other = { ...context, outOfHours };
  nights.set(context, other);
  nights.set(other, context);
  return other;
}
