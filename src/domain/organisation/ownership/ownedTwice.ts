/** Duties that two matrices give to different roles, and to different people where they are known. */
import { type Duty, type DutyRow, dutyRows } from './duties';

export interface OwnedTwice {
  readonly duty: Duty;
  /** One row of each matrix that has an owner, in the order of the matrices. */
  readonly rows: readonly DutyRow[];
}

const KINDS = ['duty', 'row', 'name'] as const;

/** Those that the catalogue knows first: two rows that share no more than a name may be two things. */
export function ownedTwice(duties: Iterable<Duty>): readonly OwnedTwice[] {
  const found: OwnedTwice[] = [];
  for (const duty of duties) {
    const rows = dutyRows(duty).filter(({ row }) => row.owners.length > 0);
    const [first] = rows;
    if (first && rows.length > 1 && rows.some((row) => haveDifferentOwners(first, row)))
      found.push({ duty, rows });
  }
  return found.toSorted(
    (one, other) =>
      KINDS.indexOf(one.duty.kind) - KINDS.indexOf(other.duty.kind) ||
      other.rows.length - one.rows.length ||
      (one.duty.name < other.duty.name ? -1 : one.duty.name > other.duty.name ? 1 : 0),
  );
}

/** The same person under two titles is one owner; two people with one title are two teams that work alike. */
function haveDifferentOwners(one: DutyRow, other: DutyRow): boolean {
  const shares = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key));
  return !shares(one.roleKeys, other.roleKeys) && !shares(one.personKeys, other.personKeys);
}
