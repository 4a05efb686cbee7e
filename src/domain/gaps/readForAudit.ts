/** A reading of a matrix for the audit alone, made once per version of the document. */

import type { AuditReading } from '../incidents/scene';
import type { CalendarDate } from '../matrix/date';
import type { Activity, Matrix } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { bucketsOf, type Row, readRow } from './row';

export function readForAudit(matrix: Matrix, today: CalendarDate): AuditReading {
  const buckets = bucketsOf(matrix.scheme);
  const rows = inOrder(matrix.activities)
    .filter((activity) => !activity.archived)
    .map((activity) => readRow(activity, buckets, matrix.roles));
  const byDuty = grouped(rows, ({ duty }) => (duty === undefined ? [] : [duty]));
  const byOrigin = grouped(rows, ({ origin }) => (origin === undefined ? [] : [origin]));
  const byConcern = grouped(rows, ({ concerns }) => concerns);
  return {
    matrix,
    today,
    roles: inOrder(matrix.roles),
    role: (id) => matrix.roles[id],
    rows,
    withConcern: (concern) => byConcern.get(concern) ?? [],
    withDuty: (duty) => byDuty.get(duty) ?? [],
    withOrigin: (origin) => byOrigin.get(origin) ?? [],
  };
}

function grouped(
  rows: readonly Row[],
  keysOf: (activity: Activity) => readonly string[],
): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row.activity)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
