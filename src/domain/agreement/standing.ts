/** Whether what a person said of a row still holds. It is computed each time and stored nowhere. */
import type { Confirmation } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { PersonId, RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { type RestsOn, restsOn } from '../matrix/restsOn';
import { sameValue } from '../matrix/sameValue';

export interface Standing {
  readonly holds: boolean;
  /** What is no longer as it was, each a sentence without its full stop. Empty while it holds. */
  readonly because: readonly string[];
}

interface Remembered {
  readonly activity: Activity | undefined;
  readonly roles: Matrix['roles'];
  readonly people: Matrix['people'];
  readonly scheme: Matrix['scheme'];
  readonly today: CalendarDate;
  readonly standing: Standing;
}

const HOLDS: Standing = { holds: true, because: [] };

// Every edit asks for all of them again, and nearly all are of rows that it did not touch.
const remembered = new WeakMap<Confirmation, Remembered>();

export function standingOf(matrix: Matrix, confirmation: Confirmation, today: CalendarDate): Standing {
  const { roles, people, scheme } = matrix;
  const activity = matrix.activities[confirmation.activityId];
  const known = remembered.get(confirmation);
  if (
    known?.activity === activity &&
    known?.roles === roles &&
    known.people === people &&
    known.scheme === scheme &&
    known.today === today
  )
    return known.standing;
  const standing = computed(matrix, confirmation, today);
  remembered.set(confirmation, { activity, roles, people, scheme, today, standing });
  return standing;
}

function computed(matrix: Matrix, confirmation: Confirmation, today: CalendarDate): Standing {
  const activity = matrix.activities[confirmation.activityId];
  if (!activity) return { holds: false, because: ['The activity was deleted'] };
  const now = restsOn(matrix, activity, confirmation.personId, today);
  const because = [
    ...lettersInWords(matrix, confirmation.letters, now.letters),
    ...holdersInWords(matrix, confirmation, now.holders),
    ...(confirmation.until !== undefined && confirmation.until < today
      ? [`It held until ${confirmation.until}`]
      : []),
  ];
  return because.length === 0 ? HOLDS : { holds: false, because };
}

function lettersInWords({ roles }: Matrix, was: RestsOn['letters'], is: RestsOn['letters']): string[] {
  if (sameValue(was, is)) return [];
  return ([...new Set([...Object.keys(was), ...Object.keys(is)])] as RoleId[])
    .filter((id) => was[id] !== is[id])
    .map((id) => {
      const role = roles[id]?.name ?? 'A role that was deleted';
      if (is[id] === undefined) return `${role} no longer has ${was[id]}`;
      return was[id] === undefined ? `${role} now has ${is[id]}` : `${role} has ${is[id]}, was ${was[id]}`;
    });
}

function holdersInWords(
  { people }: Matrix,
  { holders: was, personId, who }: Confirmation,
  is: readonly PersonId[],
): string[] {
  const called = (id: PersonId) => people[id]?.name ?? (id === personId ? who : 'Someone who was deleted');
  const [gone, come] = [was.filter((id) => !is.includes(id)), is.filter((id) => !was.includes(id))];
  if (gone.length > 0 && come.length > 0)
    return [`Holder changed from ${gone.map(called).join(', ')} to ${come.map(called).join(', ')}`];
  if (gone.length > 0)
    return [`${gone.map(called).join(', ')} no longer ${gone.length === 1 ? 'holds' : 'hold'} it`];
  return come.length > 0
    ? [`${come.map(called).join(', ')} now ${come.length === 1 ? 'holds' : 'hold'} it too`]
    : [];
}
