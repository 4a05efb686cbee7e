/** What a confirmation of an activity rests on: the letters of its row, and who holds its accountable roles. */
import type { Confirmation } from './agreement';
import { type CalendarDate, isWithin } from './date';
import type { ActivityId, PersonId, RoleId } from './ids';
import type { Activity, ById, Holder, Matrix } from './matrix';
import { hasMeaning, NO_CODES } from './scheme/codes';
import type { Meaning } from './scheme/scheme';

export type RestsOn = Pick<Confirmation, 'letters' | 'holders'>;

export function restsOn(
  matrix: Matrix,
  activity: Activity,
  personId: PersonId,
  today: CalendarDate,
): RestsOn {
  const holders = new Set(holdersOf(matrix, activity, 'owns', today));
  if (rolesHeldIn(matrix, activity, personId, today).length > 0) holders.add(personId);
  return { letters: lettersOf(matrix, activity), holders: [...holders].sort() };
}

/** By role, in no order that means anything: `A`, or `A (critical only)`. Roles that were deleted have no letters. */
export function lettersOf({ roles }: Matrix, { assignments, conditions }: Activity): ById<RoleId, string> {
  const letters: { [id in RoleId]: string } = {};
  for (const id of Object.keys(assignments).sort() as RoleId[]) {
    const codes = assignments[id];
    if (!roles[id] || codes === undefined) continue;
    const condition = conditions?.[id];
    letters[id] = condition === undefined ? codes : `${codes} (${condition})`;
  }
  return letters;
}

/** The people who hold the roles with this meaning that day, each once. */
export function holdersOf(
  matrix: Matrix,
  activity: Activity,
  meaning: Meaning,
  today: CalendarDate,
): readonly PersonId[] {
  return [
    ...new Set(
      rolesWith(matrix, activity, meaning).flatMap((id) =>
        holdersOfRole(matrix, id, today).map(({ personId }) => personId),
      ),
    ),
  ];
}

export function rolesWith(
  { roles, scheme }: Matrix,
  { assignments }: Activity,
  meaning: Meaning,
): readonly RoleId[] {
  return (Object.keys(assignments) as RoleId[]).filter(
    (id) => roles[id] && hasMeaning(scheme, assignments[id] ?? NO_CODES, meaning),
  );
}

/** The roles with a letter in the row that a person holds that day. */
export function rolesHeldIn(
  matrix: Matrix,
  { assignments }: Activity,
  personId: PersonId,
  today: CalendarDate,
): readonly RoleId[] {
  return (Object.keys(assignments) as RoleId[]).filter((id) =>
    holdersOfRole(matrix, id, today).some((holder) => holder.personId === personId),
  );
}

/** All roles that a person holds that day. */
export function rolesHeldBy(matrix: Matrix, personId: PersonId, today: CalendarDate): readonly RoleId[] {
  return (Object.keys(matrix.roles) as RoleId[]).filter((id) =>
    holdersOfRole(matrix, id, today).some((holder) => holder.personId === personId),
  );
}

/** Those who fill it that day and are still here. On leave they are still asked; deputies and cover are not. */
function holdersOfRole({ roles, people }: Matrix, id: RoleId, today: CalendarDate): readonly Holder[] {
  const role = roles[id];
  if (!role) return [];
  return Object.values<Holder>(role.holders).filter(
    (holder) => holder.part === 'holder' && people[holder.personId]?.active && isWithin(holder, today),
  );
}

export function confirmationId(activityId: ActivityId, personId: PersonId): string {
  return `${activityId}~${personId}`;
}
