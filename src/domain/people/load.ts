/** What each person, role or team carries, by code; vacant roles carry too. */
import type { PersonId, RoleId } from '../matrix/ids';
import type { Matrix, Person, Role } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { codeOf, type Meaning, type Scheme } from '../matrix/scheme/scheme';
import type { DayAndTime } from './dayInZone';
import { peopleAt, standingInWords } from './peopleAt';
import { type RoleCounts, roleCounts } from './roleCounts';
import { answerable, carriersOf, type Standing } from './whoHolds';

export type BarKind = 'person' | 'role' | 'team';

export interface Bar {
  readonly key: string;
  readonly kind: BarKind;
  readonly name: string;
  /** A person's roles, a role's people, a team's people: who or what stands behind the name. */
  readonly detail: string;
  /** A role that nobody carries. */
  readonly vacant: boolean;
  /** False for someone who has left. */
  readonly active: boolean;
  readonly personId?: PersonId | undefined;
  readonly team?: string | undefined;
  /** Each role once per person of this bar who carries it. The bar is the sum of their letters. */
  readonly roleIds: readonly RoleId[];
  /** Of these, the roles whose letters that own count: of a group with a lead they are the lead’s alone. */
  readonly ownRoleIds: readonly RoleId[];
  /** Per code, in scheme order. */
  readonly counts: readonly number[];
  readonly owns: number;
  readonly does: number;
  readonly total: number;
  /** Full-time equivalents behind the bar; 0 where nobody is. */
  readonly fullTime: number;
  /** Codes that own or do, per full-time equivalent; null where nobody is. */
  readonly perFullTime: number | null;
  /** Share of all codes that own. */
  readonly shareOfOwns: number;
}

type Seed = Pick<
  Bar,
  'key' | 'kind' | 'name' | 'detail' | 'vacant' | 'active' | 'personId' | 'team' | 'fullTime'
>;

/** Full-time equivalent of a person. Nothing entered means all of the week. */
export function fullTimeOf(person: Person): number {
  return person.fraction ?? 1;
}

export function barsBy(matrix: Matrix, kind: BarKind, moment: DayAndTime): readonly Bar[] {
  const carriers = new Map<Role, readonly Standing[]>(
    inOrder<Role>(matrix.roles).map((role) => [role, carriersOf(role, matrix.people, moment)]),
  );
  const counts = roleCounts(matrix);
  const bars =
    kind === 'role'
      ? roleBars(matrix, counts, carriers, moment)
      : kind === 'person'
        ? personBars(matrix, counts, carriers)
        : teamBars(matrix, counts, carriers);
  const owned = bars.reduce((sum, { owns }) => sum + owns, 0);
  return bars.map((bar) => ({ ...bar, shareOfOwns: owned === 0 ? 0 : bar.owns / owned }));
}

interface Held {
  readonly role: Role;
  readonly owns: boolean;
}

type Carriers = ReadonlyMap<Role, readonly Standing[]>;

function personBars(matrix: Matrix, all: RoleCounts, carriers: Carriers): Bar[] {
  const roles = new Map<PersonId, Held[]>();
  const vacant: Bar[] = [];
  for (const [role, standings] of carriers) {
    const owners = answerable(standings);
    for (const standing of standings) {
      const { id } = standing.person;
      roles.set(id, [...(roles.get(id) ?? []), { role, owns: owners.includes(standing) }]);
    }
    if (standings.length === 0) vacant.push(bar(matrix, all, vacancy(role, 'person'), [role.id]));
  }
  const held = inOrder<Person>(matrix.people).map((person) => {
    const own = roles.get(person.id) ?? [];
    return bar(
      matrix,
      all,
      {
        key: person.id,
        kind: 'person',
        name: person.name,
        detail: own.map(({ role }) => role.name).join(', '),
        vacant: false,
        active: person.active,
        personId: person.id,
        team: person.team,
        fullTime: fullTimeOf(person),
      },
      own.map(({ role }) => role.id),
      own.flatMap(({ role, owns }) => (owns ? role.id : [])),
    );
  });
  return [...held, ...vacant];
}

function roleBars(matrix: Matrix, all: RoleCounts, carriers: Carriers, moment: DayAndTime): Bar[] {
  return [...carriers].map(([role, standings]) => {
    if (standings.length === 0)
      return bar(matrix, all, { ...vacancy(role, 'role'), name: role.name }, [role.id]);
    const fullTime = standings.reduce(
      (sum, { person, holderId }) => sum + (role.holders[holderId]?.fraction ?? fullTimeOf(person)),
      0,
    );
    const seed: Seed = {
      key: role.id,
      kind: 'role',
      name: role.name,
      detail: whoInWords(matrix, role, standings, moment),
      vacant: false,
      active: true,
      team: role.team,
      fullTime,
    };
    return bar(matrix, all, seed, [role.id]);
  });
}

/** Who is behind a role that day; who carries it, where all of them are away. */
function whoInWords(matrix: Matrix, role: Role, carrying: readonly Standing[], moment: DayAndTime): string {
  const behind = peopleAt(matrix, moment).get(role.id) ?? [];
  if (behind.length === 0) return `${carrying.map(({ person }) => person.name).join(', ')} (away)`;
  return behind.map((standing) => standingInWords(standing, matrix.people)).join(', ');
}

function teamBars(matrix: Matrix, all: RoleCounts, carriers: Carriers): Bar[] {
  const teams = new Map<string, { people: Set<Person>; roleIds: RoleId[]; ownRoleIds: RoleId[] }>();
  const vacant: Bar[] = [];
  const teamOf = (name: string) => {
    const team = teams.get(name) ?? { people: new Set<Person>(), roleIds: [], ownRoleIds: [] };
    teams.set(name, team);
    return team;
  };
  for (const person of inOrder<Person>(matrix.people))
    if (person.active) teamOf(person.team ?? '').people.add(person);
  for (const [role, standings] of carriers) {
    const owners = answerable(standings);
    for (const standing of standings) {
      const team = teamOf(standing.person.team ?? '');
      team.roleIds.push(role.id);
      if (owners.includes(standing)) team.ownRoleIds.push(role.id);
    }
    if (standings.length === 0) vacant.push(bar(matrix, all, vacancy(role, 'team'), [role.id]));
  }
  const held = [...teams].map(([team, { people, roleIds, ownRoleIds }]) => {
    const seed: Seed = {
      key: `team:${team}`,
      kind: 'team',
      name: team === '' ? 'No team' : team,
      detail: people.size === 1 ? '1 person' : `${people.size} people`,
      vacant: false,
      active: true,
      team: team === '' ? undefined : team,
      fullTime: [...people].reduce((sum, person) => sum + fullTimeOf(person), 0),
    };
    return bar(matrix, all, seed, roleIds, ownRoleIds);
  });
  return [...held, ...vacant];
}

function vacancy(role: Role, kind: BarKind): Seed {
  const seed = { key: role.id, kind, name: '', detail: role.name, vacant: true, active: true };
  return { ...seed, team: role.team, fullTime: 0 };
}

function bar(
  matrix: Matrix,
  all: RoleCounts,
  seed: Seed,
  roleIds: readonly RoleId[],
  ownRoleIds: readonly RoleId[] = roleIds,
): Bar {
  const counts = all.letters.map((letter, place) => {
    const owning = codeOf(matrix.scheme, letter)?.meaning === 'owns';
    return (owning ? ownRoleIds : roleIds).reduce((sum, id) => sum + (all.of(id)[place] ?? 0), 0);
  });
  const owns = sumOf(matrix.scheme, counts, 'owns');
  const does = sumOf(matrix.scheme, counts, 'does');
  return {
    ...seed,
    roleIds,
    ownRoleIds,
    counts,
    owns,
    does,
    total: counts.reduce((sum, number) => sum + number, 0),
    perFullTime: seed.fullTime > 0 ? (owns + does) / seed.fullTime : null,
    shareOfOwns: 0,
  };
}

function sumOf(scheme: Scheme, counts: readonly number[], meaning: Meaning): number {
  return scheme.codes.reduce(
    (sum, code, place) => (code.meaning === meaning ? sum + (counts[place] ?? 0) : sum),
    0,
  );
}
