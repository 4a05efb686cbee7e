/** The roles that rows speak of: those the matrix has, and new columns for the rest. */
import type { Draft } from 'immer';
import { ROLE_CODES, type RoleCode } from '../catalogue/roleCodes';
import { type RoleOffer, roleOffer } from '../catalogue/roleOffers';
import type { Template, TemplateRow } from '../catalogue/template';
import type { NewId, RoleId } from '../matrix/ids';
import type { Matrix, Role } from '../matrix/matrix';
import { byOrder, ordersBetween } from '../matrix/order';

export type RoleIds = ReadonlyMap<RoleCode, RoleId>;

export function putRoles(
  draft: Draft<Matrix>,
  { standIns = {} }: Pick<Template, 'standIns'>,
  rows: readonly TemplateRow[],
  newId: NewId,
): RoleIds {
  const standing = (Object.values(draft.roles) as Role[]).sort(byOrder);
  const found = new Map<RoleCode, RoleId>();
  const missing = new Set<RoleCode>();
  for (const code of ROLE_CODES.filter((one) => rows.some((row) => row.codes[one] !== undefined))) {
    const known = sameRole(code, standing) ?? (standIns[code] && ofItsLayer(code, standing));
    if (known) found.set(code, known.id);
    else if (standIns[code] || needsColumn(code, rows)) missing.add(standIns[code] ?? code);
  }
  const coming = ROLE_CODES.filter((code) => missing.has(code) && !found.has(code));
  const orders = ordersBetween(standing.at(-1)?.order ?? null, null, coming.length);
  coming.forEach((code, place) => {
    const role = roleFrom(code, newId<'role'>(), orders[place] ?? '');
    draft.roles[role.id] = role as Draft<Role>;
    found.set(code, role.id);
  });
  for (const [code, standIn] of Object.entries(standIns) as [RoleCode, RoleCode][]) {
    const id = found.get(standIn);
    if (!found.has(code) && id) found.set(code, id);
  }
  for (const code of coming) reportsTo(draft, code, found);
  return found;
}

function sameRole(code: RoleCode, standing: readonly Role[]): Role | undefined {
  const name = roleOffer(code).name.toLowerCase();
  return (
    standing.find((role) => role.origin === code) ?? standing.find((role) => role.name.toLowerCase() === name)
  );
}

/** Is not there all the time, or not one of ours: to give it daily work would be the next gap. */
const NOT_STANDING: ReadonlySet<Role['kind']> = new Set(['rotating', 'external', 'fractional']);

/** The first role of the layer that stands. */
function ofItsLayer(code: RoleCode, standing: readonly Role[]): Role | undefined {
  const { layer } = roleOffer(code);
  return standing.find((role) => role.layer === layer && !NOT_STANDING.has(role.kind) && !role.stakeholder);
}

function needsColumn(code: RoleCode, rows: readonly TemplateRow[]): boolean {
  return !roleOffer(code).withWorkOnly || rows.some((row) => /[RA]/.test(row.codes[code] ?? ''));
}

function roleFrom(code: RoleCode, id: RoleId, order: string): Role {
  const { name, layer, kind = 'core', aliases }: RoleOffer = roleOffer(code);
  const named = aliases ? { aliases: [...aliases] } : {};
  return { id, kind, name, layer, ...named, order, holders: {}, origin: code };
}

function reportsTo(draft: Draft<Matrix>, code: RoleCode, found: RoleIds): void {
  const { reportsTo: superior } = roleOffer(code);
  const [id, above] = [found.get(code), superior && found.get(superior as RoleCode)];
  if (id && above && draft.roles[id]) draft.roles[id].reportsTo = above;
}
