/** Which role of a matrix an owner of a file is: surely, by its name, or perhaps. */
import type { RoleId } from '../../domain/matrix/ids';
import type { Matrix, Role } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import { acronymOf, differsByASlip, personKey, plainName, roleKey } from '../../domain/people/nameKeys';
import type { OwnerName } from './ownerFacts';

export interface OwnerMatch {
  /** Known already, by a handle, an address or its very name. */
  readonly known?: RoleId | undefined;
  /** Named alike but for words such as "team": most likely the same. */
  readonly alike: readonly RoleId[];
  /** Perhaps the same. */
  readonly similar: readonly RoleId[];
}

export type MatchOwner = (owner: OwnerName) => OwnerMatch;

export function ownerMatcher(matrix: Matrix): MatchOwner {
  const roles = inOrder(matrix.roles);
  const byCall = new Map<string, RoleId>();
  for (const role of [...roles].reverse()) {
    for (const call of [...(role.aliases ?? []), role.team ?? ''])
      if (call.includes('@') || call.includes('/')) byCall.set(callKey(call), role.id);
  }
  const keyed = roles.map((role) => ({ role, key: roleKey(role.name), plain: plainName(role.name) }));
  return (owner) => {
    const calls = [owner.handle, owner.text].flatMap((call) => (call ? [callKey(call)] : []));
    const called = calls.flatMap((call) => byCall.get(call) ?? [])[0];
    if (called) return { known: called, alike: [], similar: [] };
    const held = owner.kind === 'person' ? rolesHeld(matrix, roles, owner) : [];
    if (held.length === 1) return { known: held[0], alike: [], similar: [] };
    const [plain, key] = [plainName(owner.name), roleKey(owner.name)];
    const exact = keyed.find((entry) => entry.plain === plain || isAlias(entry.role, plain));
    // Without a handle there is nothing more to learn about it.
    if (exact && !owner.handle) return { known: exact.role.id, alike: [], similar: [] };
    const alike = keyed.filter((entry) => entry === exact || entry.key === key);
    const similar = keyed.filter(
      (entry) =>
        !alike.includes(entry) && (held.includes(entry.role.id) || isSimilar(entry, plain, key, owner)),
    );
    return { alike: alike.map(({ role }) => role.id), similar: similar.map(({ role }) => role.id) };
  };
}

function callKey(call: string): string {
  return call.trim().replace(/^@/, '').toLowerCase();
}

function isAlias(role: Role, plain: string): boolean {
  return role.aliases?.some((alias) => plainName(alias) === plain) ?? false;
}

function isSimilar(
  { role, key, plain: name }: { role: Role; key: string; plain: string },
  plain: string,
  ownerKey: string,
  owner: OwnerName,
): boolean {
  if (role.team && plainName(role.team) === plain) return true;
  if (owner.kind === 'person') return false;
  if (acronymOf(role.name) === plain || acronymOf(owner.name) === name || differsByASlip(name, plain))
    return true;
  const [words, others] = [new Set(key.split(' ')), new Set(ownerKey.split(' '))];
  return words.isSubsetOf(others) || others.isSubsetOf(words);
}

function rolesHeld(matrix: Matrix, roles: readonly Role[], owner: OwnerName): readonly RoleId[] {
  const call = (owner.handle ?? owner.text).toLowerCase();
  const key = personKey(owner.name);
  const meant = Object.values(matrix.people).find(
    ({ name, email }) => email?.toLowerCase() === call || personKey(name) === key,
  );
  if (!meant) return [];
  return roles
    .filter(({ holders }) =>
      Object.values(holders).some(({ personId, part }) => personId === meant.id && part === 'holder'),
    )
    .map(({ id }) => id);
}
