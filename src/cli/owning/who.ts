/** Who is accountable for a file of the repository today. */
import type { CalendarDate } from '../../domain/matrix/date';
import type { Activity, Matrix, Role } from '../../domain/matrix/matrix';
import { peopleBehind } from '../../exchange/outline/holders';
import { ownersHere } from '../../exchange/owners/ownerSuggestions';
import { pathsOfRows } from '../../exchange/owners/rowsOfPath';
import { handleOf } from '../../exchange/owners/writeCodeowners';
import type { MatrixFile } from '../reading/readMatrix';

export interface Owned {
  readonly file: string;
  readonly activity: string;
  /** The path by which the activity speaks of it. */
  readonly path: string;
  readonly owners: readonly {
    readonly role: string;
    /** With cover and deputies, on the day that was asked for. */
    readonly people: readonly string[];
    readonly handle?: string | undefined;
  }[];
  readonly contact?: string | undefined;
  readonly reviewedOn?: string | undefined;
}

/** The narrowest path first: its owner is the one. The others are whom to ask next. */
export function ownedBy({ name, matrix }: MatrixFile, file: string, today: CalendarDate): readonly Owned[] {
  const seen = new Set<string>();
  return pathsOfRows(matrix).flatMap(({ activity, path, matches }) => {
    if (seen.has(activity.id) || !matches(file)) return [];
    seen.add(activity.id);
    return [ownedFrom(name, matrix, activity, path, today)];
  });
}

function ownedFrom(
  file: string,
  matrix: Matrix,
  activity: Activity,
  path: string,
  today: CalendarDate,
): Owned {
  const { contact, reviewedOn } = activity;
  const ownerOf = (role: Role) => {
    const handle = handleOf(role);
    const people = peopleBehind(matrix, role, today).map(({ words }) => words);
    return { role: role.name, people, ...(handle ? { handle } : {}) };
  };
  return {
    file,
    activity: activity.name,
    path,
    owners: ownersHere(matrix, activity).map(ownerOf),
    ...(contact ? { contact } : {}),
    ...(reviewedOn ? { reviewedOn } : {}),
  };
}
