/** The duties of all matrices, each with the rows that carry it and who answers for them. */
import type { Slices } from '../../matrix/slices';
import { roleKey } from '../../people/nameKeys';
import { type DutyKind, dutyWords, kindOfDuty } from '../facts/dutyKey';
import type { MemberFacts, RowFacts } from '../facts/memberFacts';
import type { JoinedPeople } from '../people/joinPeople';

/** One row that carries a duty. */
export interface DutyRow {
  readonly member: MemberFacts;
  readonly row: RowFacts;
  /** Names of the roles that answer for it, and of the people behind them. */
  readonly roles: readonly string[];
  readonly people: readonly string[];
  /** The same text for the same owners, whatever a matrix calls them: see ownedTwice. */
  readonly roleKeys: readonly string[];
  readonly personKeys: readonly string[];
}

export interface Duty {
  readonly key: string;
  readonly kind: DutyKind;
  /** As the catalogue calls it, else as the first row does. */
  readonly name: string;
  readonly rows: readonly DutyRow[];
}

export function* dutiesOf(
  members: readonly MemberFacts[],
  people: JoinedPeople,
): Slices<ReadonlyMap<string, Duty>> {
  const rows = new Map<string, DutyRow[]>();
  for (const member of members) {
    for (const row of member.rows) {
      const known = rows.get(row.duty);
      const carried = dutyRow(member, row, people);
      if (known) known.push(carried);
      else rows.set(row.duty, [carried]);
    }
    yield;
  }
  return new Map(
    [...rows].map(([key, carrying]) => [
      key,
      { key, kind: kindOfDuty(key), name: dutyWords(key) ?? carrying[0]?.row.name ?? '', rows: carrying },
    ]),
  );
}

/** One row of each matrix: the one with an owner, where there is one. Several in one matrix are its own affair. */
export function dutyRows({ rows }: Duty): readonly DutyRow[] {
  const byMember = new Map<string, DutyRow>();
  for (const carried of rows) {
    const known = byMember.get(carried.member.key);
    if (!known || (known.row.owners.length === 0 && carried.row.owners.length > 0))
      byMember.set(carried.member.key, carried);
  }
  return [...byMember.values()];
}

function dutyRow(member: MemberFacts, row: RowFacts, people: JoinedPeople): DutyRow {
  const roles = row.owners.flatMap((id) => member.roles.get(id) ?? []);
  const answering = roles.flatMap(({ answerable }) =>
    answerable.flatMap((id) => people.of(member.key, id) ?? []),
  );
  return {
    member,
    row,
    roles: roles.map(({ name }) => name),
    people: [...new Set(answering.map(({ name }) => name))],
    roleKeys: roles.map(({ name }) => roleKeyOf(name)),
    personKeys: [...new Set(answering.map(({ key }) => key))],
  };
}

// A few hundred role names stand in many thousand rows.
const roleKeys = new Map<string, string>();

function roleKeyOf(name: string): string {
  const known = roleKeys.get(name);
  if (known !== undefined) return known;
  if (roleKeys.size > 5_000) roleKeys.clear();
  const key = roleKey(name);
  roleKeys.set(name, key);
  return key;
}
