/** Who answers for a row and who does it, as this matrix reads its codes. */
import type { RoleId } from '../matrix/ids';
import type { Settings } from '../matrix/settings';
import type { Layer } from '../matrix/vocabulary';
import type { Reading } from './reading';
import type { Row } from './row';

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

export function hasOneOwner(row: Row, { settings }: Reading): boolean {
  return answering(row, settings).length === 1;
}

/** One role answers for it and somebody does it. */
export function isOwned(row: Row, reading: Reading): boolean {
  return hasOneOwner(row, reading) && doing(row, reading.settings).length > 0;
}

/** Whether a role of one of the layers answers for the row, does it or is asked: not merely told. */
export function takesPart(row: Row, layers: readonly Layer[], reading: Reading): boolean {
  return (
    ofLayers(row.owners, layers, reading) ||
    ofLayers(row.doers, layers, reading) ||
    ofLayers(row.advisers, layers, reading)
  );
}

/** Whether a role of one of the layers answers for the row or does it. */
export function carries(row: Row, layers: readonly Layer[], reading: Reading): boolean {
  return ofLayers(row.owners, layers, reading) || ofLayers(row.doers, layers, reading);
}

export function ofLayers(roles: readonly RoleId[], layers: readonly Layer[], reading: Reading): boolean {
  return roles.some((id) => {
    const layer = reading.layerOf(id);
    return layer !== undefined && layers.includes(layer);
  });
}
