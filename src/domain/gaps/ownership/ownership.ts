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

/** Roles that do it: those that do, else the owner where the matrix reads it so. */
export function doing(row: Row, settings: Settings): readonly RoleId[] {
  if (row.doers.length === 0 && settings.accountableImpliesResponsible) return row.owners;
  return row.doers;
}

/** A role that answers only under a condition does not answer for it otherwise. */
export function hasOneOwner(row: Row, { settings }: Reading): boolean {
  const [owner, ...others] = answering(row, settings);
  return owner !== undefined && others.length === 0 && conditionOf(row, owner) === undefined;
}

/** “business hours only”, beside the letter of a role. */
export function conditionOf({ activity: { conditions } }: Row, roleId: RoleId): string | undefined {
  return conditions?.[roleId];
}

/** One role answers for it and someone does it. */
export function isOwned(row: Row, reading: Reading): boolean {
  return hasOneOwner(row, reading) && doing(row, reading.settings).length > 0;
}

/** Whether a role of one of the layers answers for the row, does it or is asked: not merely told. */
export function takesPart(row: Row, layers: readonly Layer[], reading: Reading): boolean {
  return carries(row, layers, reading) || row.isAdvisedBy(rolesOf(layers, reading));
}

/** Whether a role of one of the layers answers for the row or does it. */
export function carries(row: Row, layers: readonly Layer[], reading: Reading): boolean {
  return ofLayers(row.owners, layers, reading) || ofLayers(row.doers, layers, reading);
}

/** Whether a role of one of the layers has any part in the row. */
export function involves(row: Row, layers: readonly Layer[], reading: Reading): boolean {
  return carries(row, layers, reading) || row.involves(rolesOf(layers, reading));
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
