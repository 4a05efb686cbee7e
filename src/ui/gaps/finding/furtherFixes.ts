/** Where a finding asks for an owner and offers the likeliest few: every other role that could be it. */
import { addCode } from '../../../domain/edits/assignCode';
import type { Finding } from '../../../domain/findings/finding';
import type { Fix, FixContext } from '../../../domain/findings/rule';
import { asOwner } from '../../../domain/gaps/fixes/cells';
import { rankOwners } from '../../../domain/gaps/ownership/rankOwners';
import { letterFor } from '../../../domain/matrix/scheme/scheme';

export function furtherFixes(
  finding: Finding,
  offered: readonly Fix[],
  { reading }: FixContext,
): readonly Fix[] {
  const { matrix, scheme } = reading;
  const [place] = finding.places;
  const activityId = place?.activityId;
  const letter = letterFor(scheme, 'owns');
  const row = activityId && reading.row(activityId);
  if (!row || !letter || finding.places.length !== 1 || row.owners.length > 0) return [];
  const labels = new Set(offered.map(({ label }) => label));
  const all = rankOwners({ activityId }, reading).map(({ roleId, reason }) => ({
    label: `Make ${matrix.roles[roleId]?.name ?? 'this role'} ${asOwner(scheme)}`,
    because: reason,
    edit: {
      ...addCode(matrix, [{ activityId, roleId }], letter),
      label: `make ${matrix.roles[roleId]?.name ?? 'a role'} ${asOwner(scheme)} for “${row.activity.name}”`,
    },
  }));
  const asksForOwner = all.some(({ label }) => labels.has(label));
  return asksForOwner ? all.filter(({ label }) => !labels.has(label)) : [];
}
