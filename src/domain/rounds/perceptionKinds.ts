/** The four kinds of disagreement about a row, told apart because each is settled in another way. */
import { listed } from '../gaps/names/words';
import type { CalendarDate } from '../matrix/date';
import type { RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { rolesHeldBy, rolesWith } from '../matrix/restsOn';
import { type Codes, hasMeaning, inSight, NO_CODES } from '../matrix/scheme/codes';
import type { SeenCell, Voter } from './perception';

/**
 * `two`: two roles think that they own it. `nobody`: nobody is seen as the owner. `unaware`: the owner on the page does
 * not see it so. `expected`: something is expected of a role that its people, or the matrix, do not see.
 */
export const KINDS = ['two', 'nobody', 'unaware', 'expected'] as const;
export type Kind = (typeof KINDS)[number];

export interface Seen {
  readonly activity: Activity;
  readonly voters: readonly Voter[];
  readonly cells: readonly SeenCell[];
  readonly agreement: number | undefined;
}

/** Undefined where all agree with each other and with the matrix, or nobody answered. */
export function kindOf(matrix: Matrix, row: Seen, today: CalendarDate): Kind | undefined {
  const { voters, activity } = row;
  if (voters.length === 0) return undefined;
  const owned = (codes: Codes) => hasMeaning(matrix.scheme, codes, 'owns');
  if (claimedBy(matrix, row, today).length > 1) return 'two';
  if (!row.cells.some(({ votes }) => votes.some(({ codes }) => owned(codes)))) return 'nobody';
  const owners = rolesWith(matrix, activity, 'owns');
  const unaware = voters.some(({ personId, codes }) => {
    if (personId === undefined) return false;
    const held = rolesHeldBy(matrix, personId, today).filter((id) => owners.includes(id));
    return held.length > 0 && !held.some((id) => owned(codes(id)));
  });
  if (unaware) return 'unaware';
  const differs = row.cells.some(({ votes, now }) => votes.length > 1 || votes[0]?.codes !== now);
  return differs ? 'expected' : undefined;
}

/** The roles whose own people see them as the owner; without names, those that two people or more see so. */
export function claimedBy(matrix: Matrix, { voters, cells }: Seen, today: CalendarDate): readonly RoleId[] {
  const isNamed = voters.some(({ personId }) => personId !== undefined);
  return cells
    .filter(({ roleId }) => {
      const seeing = voters.filter(({ codes }) => hasMeaning(matrix.scheme, codes(roleId), 'owns'));
      if (!isNamed) return seeing.length > 1;
      return seeing.some(
        ({ personId }) => personId !== undefined && rolesHeldBy(matrix, personId, today).includes(roleId),
      );
    })
    .map(({ roleId }) => roleId);
}

export const KIND_TITLES: { readonly [kind in Kind]: string } = {
  two: 'Two or more think they own it',
  nobody: 'Nobody thinks they own it',
  unaware: 'The owner does not know',
  expected: 'Others expect it of them',
};

/** What there is to say of a row, in a sentence without its full stop. */
export function seenInWords(
  matrix: Matrix,
  row: Seen & { readonly kind: Kind | undefined },
  today: CalendarDate,
): string {
  const name = (id: RoleId) => matrix.roles[id]?.name ?? '';
  const words = (codes: Codes) =>
    inSight(matrix.scheme, codes)
      .map((code) => code.name.toLowerCase())
      .join(' and ') || 'nothing';
  const { kind, activity, cells, voters } = row;
  if (voters.length === 0) return 'Nobody answered';
  if (kind === undefined) return 'All see it as it is';
  if (kind === 'two') return `${listed(claimedBy(matrix, row, today).map(name))} each see it as theirs`;
  if (kind === 'nobody') return 'No role is seen as the owner';
  if (kind === 'unaware') {
    const owners = rolesWith(matrix, activity, 'owns');
    const told = owners.flatMap((id) =>
      voters.flatMap(({ personId, who, codes }) =>
        personId !== undefined && rolesHeldBy(matrix, personId, today).includes(id)
          ? [`${who} put ${words(codes(id))} for ${name(id)}`]
          : [],
      ),
    );
    return told.join('; ');
  }
  const [most] = cells
    .filter(({ votes, now }) => votes.length > 1 || votes[0]?.codes !== now)
    .sort((one, other) => (one.agreement ?? 1) - (other.agreement ?? 1));
  const vote = most?.votes.find(({ codes }) => codes !== most.now);
  if (!most || !vote) return 'They see it differently';
  const count = `${vote.count} of ${voters.length}`;
  return vote.codes === NO_CODES
    ? `${count} see no letter for ${name(most.roleId)}`
    : `${count} see ${name(most.roleId)} as ${words(vote.codes)}`;
}
