/** What every edit of holders does to the roles of a draft. */
import type { Draft } from 'immer';
import type { HolderId, PersonId } from '../matrix/ids';
import type { Holder, Role } from '../matrix/matrix';
import { orderAtEnd } from '../matrix/order';
import type { MatrixDraft } from './edit';

export type RoleDraft = Draft<Role>;

export function holdersIn(role: RoleDraft): [HolderId, Draft<Holder>][] {
  return Object.entries(role.holders) as [HolderId, Draft<Holder>][];
}

/** A key behind the last holder. */
export function orderOfNextHolder(role: RoleDraft): string {
  const entries = holdersIn(role).map(([id, { order }]) => ({ id, order }));
  return orderAtEnd(Object.fromEntries(entries.map((entry) => [entry.id, entry])));
}

/** Takes one out. Who was there last leaves a loss behind, which is more than a role that nobody was entered for yet. */
export function takeHolder(role: RoleDraft, id: HolderId): void {
  delete role.holders[id];
  if (holdersIn(role).length === 0) role.vacated = true;
}

/** Removes a person from every role. Deputies who stood in for that person now stand in for everyone. */
export function takeOut(draft: MatrixDraft, gone: ReadonlySet<PersonId>): void {
  for (const role of Object.values(draft.roles)) {
    for (const [id, holder] of holdersIn(role)) {
      if (gone.has(holder.personId)) takeHolder(role, id);
      else if (holder.standsInFor && gone.has(holder.standsInFor)) delete holder.standsInFor;
    }
    if (role.leadId && gone.has(role.leadId)) delete role.leadId;
    if (role.rota) role.rota.shifts = role.rota.shifts.filter(({ personId }) => !gone.has(personId));
  }
}

/** Puts one person in the place of another in a role, wherever the first one stands there. */
export function putInPlace(role: RoleDraft, from: PersonId, to: PersonId): void {
  for (const [, holder] of holdersIn(role)) {
    if (holder.personId === from) holder.personId = to;
    if (holder.standsInFor === from) holder.standsInFor = to;
  }
  if (role.leadId === from) role.leadId = to;
  for (const shift of role.rota?.shifts ?? []) if (shift.personId === from) shift.personId = to;
  dropDoubles(role, to);
}

/** Removes deputies of themselves and people listed twice for the same dates. */
function dropDoubles(role: RoleDraft, personId: PersonId): void {
  const own = holdersIn(role).filter(([, holder]) => holder.personId === personId);
  const holds = own.filter(([, holder]) => holder.part === 'holder');
  for (const [id, holder] of own) {
    if (holder.part !== 'holder' && (holder.standsInFor === personId || holds.length > 0))
      delete role.holders[id];
  }
  for (const [place, [id, holder]] of own.entries()) {
    const earlier = own.slice(0, place).some(([other, { part, standsInFor, from, until }]) => {
      const same = part === holder.part && standsInFor === holder.standsInFor;
      return same && role.holders[other] !== undefined && from === holder.from && until === holder.until;
    });
    if (earlier) delete role.holders[id];
  }
}
