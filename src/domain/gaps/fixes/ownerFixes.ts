/** Fixes that choose who answers for a row. */

import type { MatrixDraft } from '../../edits/edit';
import type { Fix, FixContext } from '../../findings/rule';
import type { ActivityId, RoleId } from '../../matrix/ids';
import type { Row } from '../../reading/row';
import { listed } from '../names/words';
import { rankOwners } from '../ownership/rankOwners';
import { asOwner, giveMeaning, keepOneOwner, takeMeaning } from './cells';

const OFFERED = 3;

/** "Make Cloud Architect accountable", for the likeliest few. */
export function chooseOwner(activityId: ActivityId, { reading }: FixContext): readonly Fix[] {
  const row = reading.row(activityId);
  if (!row) return [];
  return rankOwners({ activityId }, reading)
    .slice(0, OFFERED)
    .map(({ roleId, reason }, place) => ({
      label: `Make ${nameOf(roleId, reading)} ${asOwner(reading.scheme)}`,
      because: reason,
      safe: place === 0 && row.doers.length === 1 && row.doers[0] === roleId,
      edit: {
        label: `make ${nameOf(roleId, reading)} ${asOwner(reading.scheme)} for “${row.activity.name}”`,
        apply(draft) {
          giveMeaning(draft, activityId, roleId, 'owns');
          const unread = !reading.settings.accountableImpliesResponsible && row.doers.length === 0;
          if (unread) giveMeaning(draft, activityId, roleId, 'does');
        },
      },
    }));
}

/** "Keep Cloud Architect, make Software Engineer responsible", and the same with “consult”. */
export function keepOne(activityId: ActivityId, { reading }: FixContext): readonly Fix[] {
  const row = reading.row(activityId);
  if (!row) return [];
  const owners = rankOwners({ activityId }, reading).filter(({ roleId }) => row.owners.includes(roleId));
  return (['does', 'advises'] as const).flatMap((becomes) =>
    owners.slice(0, OFFERED).map(({ roleId, reason }) => {
      const others = row.owners.filter((id) => id !== roleId);
      const rest = listed(
        others.map((id) => nameOf(id, reading)),
        others.length,
      );
      const name = nameOf(roleId, reading);
      return {
        label:
          becomes === 'does' ? `Keep ${name}, make ${rest} responsible` : `Keep ${name}, consult ${rest}`,
        because: reason,
        edit: {
          label: `keep ${name} as the only ${asOwner(reading.scheme)} for “${row.activity.name}”`,
          apply: (draft) => keepOneOwner(draft, activityId, roleId, others, becomes),
        },
      } satisfies Fix;
    }),
  );
}

/** Gives one role's work in a row to another; who had it is asked from then on. */
export function moveOwner(row: Row, from: RoleId, to: RoleId): (draft: MatrixDraft) => void {
  const { id } = row.activity;
  const meanings = (['owns', 'does'] as const).filter((meaning) =>
    (meaning === 'owns' ? row.owners : row.doers).includes(from),
  );
  return (draft) => {
    for (const meaning of meanings) takeMeaning(draft, id, from, meaning);
    for (const meaning of meanings) giveMeaning(draft, id, to, meaning);
    giveMeaning(draft, id, from, 'advises');
  };
}

export function nameOf(roleId: RoleId, reading: FixContext['reading']): string {
  return reading.role(roleId)?.name ?? 'a deleted role';
}
