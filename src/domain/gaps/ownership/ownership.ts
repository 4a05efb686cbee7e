/** Who answers for a row and who does it, as this matrix reads its codes. */
import type { RoleId } from '../../matrix/ids';
import type { Settings } from '../../matrix/settings';
import type { Layer } from '../../matrix/vocabulary';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';

/** Roles that answer for it: those that own, else a lone doer where the matrix reads it so. */
export function answering(row: Row, settings: Settings): readonly RoleId[] {
  if (row.owners.length === 0 && settings.soleResponsibleIsAccountable && row.doers.length === 1)
    return row.doers;
  return row.owners;
}

/** Roles that do it at any time: those that do, else the owner where the matrix reads it so. */
export function doing(row: Row, settings: Settings): readonly RoleId[] {
  const doers = always(row, row.doers);
  return doers.length === 0 && settings.accountableImpliesResponsible ? row.owners : doers;
}

/** A role that answers only under a condition does not answer for it otherwise. */
export function hasOneOwner(row: Row, { settings }: Reading): boolean {
  const owners = answering(row, settings);
  return owners.length === 1 && conditionOf(row, owners[0] as RoleId) === undefined;
}

/** “business hours only”, beside the letter of a role. */
export function conditionOf({ activity: { conditions } }: Row, roleId: RoleId): string | undefined {
  return conditions?.[roleId];
}

/** One role answers for it and someone does it. */
export function isOwned(row: Row, reading: Reading): boolean {
  return hasOneOwner(row, reading) && doing(row, reading.settings).length > 0;
}

/** The roles whose letter holds at any time. Nearly all rows have no conditions, and keep their list. */
export function always({ activity: { conditions } }: Row, roles: readonly RoleId[]): readonly RoleId[] {
  return conditions === undefined ? roles : roles.filter((id) => conditions[id] === undefined);
}

/**
 * Whether a role of one of the layers answers for the row, does it or is asked: not merely told, and not only under a
 * condition.
 */
export function takesPart(row: Row, layers: readonly Layer[], reading: Reading): boolean {
  return carries(row, layers, reading) || advises(row, rolesOf(layers, reading));
}

/** Whether one of the roles is asked at any time. */
export function advises(row: Row, roles: ReadonlySet<RoleId>): boolean {
  if (!row.isAdvisedBy(roles)) return false;
  return row.activity.conditions === undefined || always(row, row.advisers).some((id) => roles.has(id));
}

/** Whether a role of one of the layers answers for the row or does it, at any time. */
export function carries(row: Row, layers: readonly Layer[], reading: Reading): boolean {
  return (
    ofLayers(always(row, row.owners), layers, reading) || ofLayers(always(row, row.doers), layers, reading)
  );
}

/** Whether a role of one of the layers has any part in the row that holds at any time. */
export function involves(row: Row, layers: readonly Layer[], reading: Reading): boolean {
  if (carries(row, layers, reading)) return true;
  const roles = rolesOf(layers, reading);
  if (!row.involves(roles)) return false;
  return row.activity.conditions === undefined || always(row, row.involved).some((id) => roles.has(id));
}

const alone = new Map<Layer, readonly Layer[]>();

/** A list of one layer, always the same list. */
export function only(layer: Layer): readonly Layer[] {
  const list = alone.get(layer) ?? [layer];
  alone.set(layer, list);
  return list;
}

/** Lists of layers should be constants: what they hold is remembered by the list. */
export function ofLayers(roles: readonly RoleId[], layers: readonly Layer[], reading: Reading): boolean {
  const there = rolesOf(layers, reading);
  if (there.size === 0) return false;
  for (const id of roles) if (there.has(id)) return true;
  return false;
}

let lastRoles: Reading['roles'] | undefined;
let ofLastRoles = new WeakMap<readonly Layer[], ReadonlySet<RoleId>>();

/**
 * The roles of some layers, gathered once per version of the roles, for rules ask this of every row. Lists of layers
 * should be constants here too.
 */
export function rolesOf(layers: readonly Layer[], { roles }: Reading): ReadonlySet<RoleId> {
  if (roles !== lastRoles) {
    lastRoles = roles;
    ofLastRoles = new WeakMap();
  }
  let found = ofLastRoles.get(layers);
  if (!found) {
    found = new Set(roles.filter(({ layer }) => layer && layers.includes(layer)).map(({ id }) => id));
    ofLastRoles.set(layers, found);
  }
  return found;
}
