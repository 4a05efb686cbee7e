/** What adding rows to a matrix would do, before it is done. */

import type { TemplateRow } from '../catalogue/template';
import type { ActivityId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';

export interface PackPlan {
  readonly added: readonly TemplateRow[];
  /** Rows of the matrix that carry the same duty. */
  readonly replaced: readonly { readonly row: TemplateRow; readonly activityId: ActivityId }[];
  /** Rows that came from this template before. */
  readonly present: readonly TemplateRow[];
}

export function planPack(matrix: Pick<Matrix, 'activities'>, rows: readonly TemplateRow[]): PackPlan {
  const byOrigin = new Set<string>();
  const byDuty = new Map<string, ActivityId>();
  const own = new Set(rows.map(({ id }) => id));
  for (const activity of Object.values(matrix.activities)) {
    if (activity.archived) continue;
    if (activity.origin) byOrigin.add(activity.origin);
    // A row that came from here is not replaced by another of its duty.
    if (activity.origin && own.has(activity.origin)) continue;
    for (const duty of activity.duties ?? []) if (!byDuty.has(duty)) byDuty.set(duty, activity.id);
  }
  const added: TemplateRow[] = [];
  const replaced: PackPlan['replaced'][number][] = [];
  const present: TemplateRow[] = [];
  for (const row of rows) {
    const activityId = row.duty === undefined ? undefined : byDuty.get(row.duty);
    if (byOrigin.has(row.id)) present.push(row);
    else if (activityId && row.duty) {
      replaced.push({ row, activityId });
      // Where two rows share a duty, the second is a new one.
      byDuty.delete(row.duty);
    } else added.push(row);
  }
  return { added, replaced, present };
}
