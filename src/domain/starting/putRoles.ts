/** The roles that rows speak of: those the matrix has by origin or name, and new columns for the rest. */
import type { Draft } from 'immer';
import { ROLE_CODES, type RoleCode, roleOffer } from '../catalogue/roleOffers';
import type { TemplateRow } from '../catalogue/template';
import type { NewId, RoleId } from '../matrix/ids';
import type { Matrix, Role } from '../matrix/matrix';
import { byOrder, ordersBetween } from '../matrix/order';

export type RoleIds = ReadonlyMap<RoleCode, RoleId>;

export function putRoles(draft: Draft<Matrix>, rows: readonly TemplateRow[], newId: NewId): RoleIds {
  const used = ROLE_CODES.filter((code) => rows.some((row) => row.codes[code] !== undefined));
  const standing = (Object.values(draft.roles) as Role[]).sort(byOrder);
  const found = new Map<RoleCode, RoleId>();
  for (const code of used) {
    const name = roleOffer(code).name.toLowerCase();
    const known =
      standing.find((role) => role.origin === code) ??
      standing.find((role) => role.name.toLowerCase() === name);
    if (known) found.set(code, known.id);
  }
  const missing = used.filter((code) => !found.has(code));
  const orders = ordersBetween(standing.at(-1)?.order ?? null, null, missing.length);
  missing.forEach((code, place) => {
    const id = newId<'role'>();
    const { aliases, ...offer } = roleOffer(code);
    const role: Role = {
      id,
      kind: 'core',
      ...offer,
      ...(aliases ? { aliases: [...aliases] } : {}),
      order: orders[place] ?? '',
      holders: {},
      origin: code,
    };
    draft.roles[id] = role as Draft<Role>;
    found.set(code, id);
  });
  return found;
}
