/** What a person is asked with: their rows, and as little else as the answer needs. It travels in a link or a file. */
import type { Asked, Round } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { ActivityId, MatrixId, PersonId, RoleId, RoundId } from '../matrix/ids';
import type { Activity, ById, Matrix, Role } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { lettersOf, restsOn, rolesHeldIn } from '../matrix/restsOn';
import { rowHash } from '../matrix/rowHash';
import type { Scheme } from '../matrix/scheme/scheme';

export interface QuestionRole {
  readonly id: RoleId;
  readonly name: string;
  /** Who holds it, by name. */
  readonly people: readonly string[];
}

export interface QuestionRow {
  readonly id: ActivityId;
  readonly name: string;
  readonly section: string;
  /** Of a confirmation: what the row says, by role. A blind round tells none of it. */
  readonly letters?: ById<RoleId, string> | undefined;
  /** The roles through which it is the person's. */
  readonly own?: readonly RoleId[] | undefined;
  /** What the row was when the question was made; the answer gives it back. */
  readonly seen?: string | undefined;
}

export interface Question {
  readonly kind: Round['kind'];
  readonly matrixId: MatrixId;
  readonly matrix: string;
  readonly roundId: RoundId;
  readonly on: CalendarDate;
  readonly dueOn?: CalendarDate | undefined;
  readonly by?: string | undefined;
  /** Absent where answers carry no name. */
  readonly person?: { readonly id: PersonId; readonly name: string } | undefined;
  readonly scheme: Scheme;
  readonly roles: readonly QuestionRole[];
  readonly rows: readonly QuestionRow[];
}

/** Roles beside those of the rows: more of them make the link longer, and a name can always be typed. */
const MOST_OTHER_ROLES = 40;

export function questionOf(matrix: Matrix, round: Round, asked: Asked, today: CalendarDate): Question {
  const activities = asked.activityIds.flatMap((id) => {
    const activity = matrix.activities[id];
    return activity && !activity.archived ? [activity] : [];
  });
  const rows = activities.map((activity) => rowOf(matrix, round, asked.personId, activity, today));
  return {
    kind: round.kind,
    matrixId: matrix.id,
    matrix: matrix.name,
    roundId: round.id,
    on: today,
    ...(round.dueOn === undefined ? {} : { dueOn: round.dueOn }),
    ...(round.by ? { by: round.by } : {}),
    ...(round.anonymous ? {} : { person: { id: asked.personId, name: asked.name } }),
    scheme: matrix.scheme,
    roles: rolesOf(matrix, round, rows),
    rows,
  };
}

function rowOf(
  matrix: Matrix,
  { kind }: Round,
  personId: PersonId,
  activity: Activity,
  today: CalendarDate,
): QuestionRow {
  const section = matrix.sections[activity.sectionId]?.name ?? '';
  const row = { id: activity.id, name: activity.name, section };
  if (kind === 'perception') return row;
  return {
    ...row,
    letters: lettersOf(matrix, activity),
    own: rolesHeldIn(matrix, activity, personId, today),
    seen: seenOf(matrix, activity, personId, today),
  };
}

/** Short, because it is in the link once for each row: what a confirmation of the row rests on. */
export function seenOf(matrix: Matrix, activity: Activity, personId: PersonId, today: CalendarDate): string {
  return rowHash(restsOn(matrix, activity, personId, today));
}

function rolesOf(matrix: Matrix, round: Round, rows: readonly QuestionRow[]): readonly QuestionRole[] {
  const all = inOrder<Role>(matrix.roles);
  const inRows = new Set(rows.flatMap(({ letters = {} }) => Object.keys(letters)));
  const asked = (role: Role) =>
    round.kind === 'perception'
      ? (round.roleIds?.includes(role.id) ?? true)
      : all.length <= MOST_OTHER_ROLES || inRows.has(role.id);
  return all.filter(asked).map(({ id, name, holders }) => ({
    id,
    name,
    people: Object.values(holders).flatMap(({ personId, part }) =>
      part === 'holder' && matrix.people[personId]?.active ? [matrix.people[personId].name] : [],
    ),
  }));
}
