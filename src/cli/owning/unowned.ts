/** What has no owner, held against the repository, a file about owners and a list of people. */
import type { Matrix } from '../../domain/matrix/matrix';
import type { PeopleListed } from '../../exchange/owners/listedPeople';
import { unlistedPeople } from '../../exchange/owners/listedPeople';
import type { OwnerFacts } from '../../exchange/owners/ownerFacts';
import { suggestOwners } from '../../exchange/owners/ownerSuggestions';
import { pathsOfRows } from '../../exchange/owners/rowsOfPath';
import { uncoveredPaths } from '../../exchange/owners/uncoveredPaths';
import type { MatrixFile } from '../reading/readMatrix';
import { counted } from '../words/plainLine';

export interface Lack {
  readonly title: string;
  /** For programs: `paths-without-activity`. */
  readonly kind: string;
  readonly entries: readonly string[];
  /** One matrix that knows it is enough. */
  readonly needsAll?: boolean;
}

/** Files of the repository that no activity speaks of, and paths of activities that no file has. */
export function lacksOfPaths(matrices: readonly MatrixFile[], files: readonly string[]): readonly Lack[] {
  const paths = matrices.flatMap(({ matrix }) => pathsOfRows(matrix));
  const open = uncoveredPaths(files, (file) => paths.some(({ matches }) => matches(file)));
  const dead = paths.filter(({ matches }) => !files.some(matches));
  return [
    {
      kind: 'paths-without-activity',
      title: 'Paths that no activity covers',
      entries: open.map(({ path, files: count }) =>
        path.endsWith('/') ? `${path} (${counted(count, 'file')})` : path,
      ),
    },
    {
      kind: 'paths-without-files',
      title: 'Paths in the matrix that no file has',
      entries: dead.map(({ activity, path }) => `${path}, of “${activity.name}”`),
    },
  ];
}

/** Of several matrices: what is said of all, and what none of them knows. */
export function joinedLacks(byMatrix: readonly (readonly Lack[])[]): readonly Lack[] {
  const byTitle = Map.groupBy(byMatrix.flat(), ({ title }) => title);
  return [...byTitle.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const all = [...new Set(same.flatMap(({ entries }) => entries))];
    const isKnownSomewhere = (entry: string) => !same.every(({ entries }) => entries.includes(entry));
    return [{ ...first, entries: first.needsAll ? all.filter((entry) => !isKnownSomewhere(entry)) : all }];
  });
}

/** What a CODEOWNERS file or a catalogue says and the matrix does not. */
export function lacksOfOwners(matrix: Matrix, facts: OwnerFacts, name: string): readonly Lack[] {
  const { teams, rows, questions } = suggestOwners(facts, matrix);
  return [
    {
      kind: 'owners-without-role',
      needsAll: true,
      title: `Owners in ${name} that are not roles of the matrix`,
      entries: teams.map(({ owner, line }) => `${owner.text}, line ${line}`),
    },
    {
      kind: 'owned-without-activity',
      needsAll: true,
      title: `What ${name} gives an owner and no activity covers`,
      entries: rows.map(({ name: row, line }) => `${row}, line ${line}`),
    },
    {
      kind: 'other-owner',
      title: `Other owners in ${name} than in the matrix`,
      entries: questions.map(({ activityId, owner, here, line }) => {
        const activity = matrix.activities[activityId]?.name ?? activityId;
        return `“${activity}”: ${owner.text} in line ${line}, ${here.join(' and ') || 'nobody'} in the matrix`;
      }),
    },
    {
      kind: 'owners-problems',
      title: `What ${name} says of nobody`,
      entries: facts.problems.map(({ line, message }) => `line ${line}: ${message}`),
    },
  ];
}

/** People of the matrix, and people who own paths, who are not in a list of one's own. */
export function lacksOfPeople(
  matrix: Matrix,
  listed: PeopleListed,
  facts: readonly OwnerFacts[],
  name: string,
): readonly Lack[] {
  const owners = facts.flatMap(({ things }) => things.flatMap((thing) => thing.owners));
  const addresses = new Map(
    owners
      .filter(({ kind, text }) => kind === 'person' && /.@./.test(text))
      .map(({ key, text }) => [key, text]),
  );
  return [
    {
      kind: 'people-not-listed',
      title: `People of the matrix who are not in ${name}`,
      entries: unlistedPeople(matrix, listed).map(({ person, roles, owned }) => {
        const held = roles.map((role) => role.name).join(', ') || 'no role';
        return `${person.name}: ${held}${owned > 0 ? `, accountable for ${counted(owned, 'activity', 'activities')}` : ''}`;
      }),
    },
    {
      kind: 'owners-not-listed',
      title: `Addresses that own paths and are not in ${name}`,
      entries: [...addresses.values()].filter((email) => !listed.has({ name: email, email })),
    },
  ];
}
