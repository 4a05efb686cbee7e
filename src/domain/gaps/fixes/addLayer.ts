/** Brings a missing layer into a row, as an adviser unless said otherwise. */

import { activityAt, dropField } from '../../edits/cellDraft';
import type { Fix, FixContext } from '../../findings/rule';
import type { ActivityId, RoleId } from '../../matrix/ids';
import type { Layer } from '../../matrix/vocabulary';
import type { Reading } from '../../reading/reading';
import { giveMeaning } from './cells';

const LABELS = {
  advises: (role: string) => `Consult ${role}`,
  does: (role: string) => `Make ${role} responsible`,
  hears: (role: string) => `Inform ${role}`,
  owns: (role: string) => `Make ${role} accountable`,
} as const;

/** "Consult Software Engineer", for the likeliest roles of the layers. */
export function addLayer(
  activityId: ActivityId,
  layers: readonly Layer[],
  { reading }: FixContext,
  part: keyof typeof LABELS = 'advises',
): readonly Fix[] {
  return rolesOf(layers, reading)
    .slice(0, 2)
    .map((roleId) => addRole(activityId, roleId, reading, part));
}

/** A part that counts: what the role holds under a condition alone would leave the gap open, so the condition goes, and it is said. */
export function addRole(
  activityId: ActivityId,
  roleId: RoleId,
  reading: Reading,
  part: keyof typeof LABELS = 'advises',
): Fix {
  const name = reading.role(roleId)?.name ?? 'the role';
  const activity = reading.row(activityId)?.activity;
  const condition = activity?.conditions?.[roleId];
  return {
    label: `${LABELS[part](name)}${condition === undefined ? '' : `, and not only “${condition}”`}`,
    safe: condition === undefined && (part === 'advises' || part === 'hears'),
    edit: {
      label: `add ${name} to “${activity?.name ?? ''}”`,
      apply(draft) {
        giveMeaning(draft, activityId, roleId, part);
        dropField(activityAt(draft, { activityId, roleId }), 'conditions', roleId);
      },
    },
  };
}

/** Roles of the layers, in the layers' order; those who carry most come first. */
export function rolesOf(layers: readonly Layer[], reading: Reading): readonly RoleId[] {
  const weight = (id: RoleId) => reading.tallies.get(id)?.carries ?? 0;
  return layers.flatMap((layer) =>
    reading.roles
      .filter((role) => role.layer === layer)
      .map((role) => role.id)
      .sort((one, other) => weight(other) - weight(one)),
  );
}
