/** Who could take over rows that would be left without anyone, best first, each with the reason. */
import type { ActivityId, PersonId, RoleId } from '../matrix/ids';
import type { Matrix, Person, Role } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { codeWord } from '../matrix/scheme/codeWord';
import { type Code, codeOf, type Meaning, type Scheme } from '../matrix/scheme/scheme';
import type { DayAndTime } from './dayInZone';
import { barsBy } from './load';
import { carriersOf } from './whoHolds';

export interface Candidate {
  readonly person: Person;
  /** "already consulted on 9 of 14" */
  readonly reason: string;
  /** Rows of those lost on which the person has a code already. */
  readonly knows: number;
  /** What the person owns and does now, per full-time equivalent. */
  readonly load: number | null;
}

/** How close each meaning is to taking over an activity. */
const NEARNESS: { readonly [meaning in Meaning]: number } = {
  owns: 4,
  does: 3,
  helps: 2.5,
  advises: 2,
  checks: 2,
  signs: 2,
  hears: 1,
  none: 0,
};

export interface Loss {
  readonly activityIds: readonly ActivityId[];
  /** Who would be gone, and so cannot take over. */
  readonly gone: ReadonlySet<PersonId>;
  /** The roles that would be empty. */
  readonly roleIds: readonly RoleId[];
}

export function whoCouldTakeOver(
  matrix: Matrix,
  loss: Loss,
  moment: DayAndTime,
  most = 5,
): readonly Candidate[] {
  const nearest = nearestCodes(matrix, loss.activityIds);
  const rolesOf = new Map<PersonId, RoleId[]>();
  for (const role of inOrder<Role>(matrix.roles)) {
    for (const { person } of carriersOf(role, matrix.people, moment)) {
      rolesOf.set(person.id, [...(rolesOf.get(person.id) ?? []), role.id]);
    }
  }
  const bars = barsBy(matrix, 'person', moment);
  const loads = new Map(bars.map(({ personId, perFullTime }) => [personId, perFullTime]));
  const usual = median([...loads.values()].flatMap((load) => (load === null || load === 0 ? [] : [load])));
  const deputies = deputiesOf(matrix, loss.roleIds);
  const lostTeams = new Set([...loss.gone].map((id) => matrix.people[id]?.team));
  const lostLayers = new Set(loss.roleIds.map((id) => matrix.roles[id]?.layer));

  // Many people hold the same roles, so each set of roles is rated once.
  const known = new Map<string, Nearness>();
  const nearnessOf = (roleIds: readonly RoleId[]): Nearness => {
    const key = roleIds.join('/');
    const near = known.get(key) ?? nearness(roleIds, nearest, loss.activityIds.length);
    known.set(key, near);
    return near;
  };

  const ranked = inOrder<Person>(matrix.people)
    .filter((person) => person.active && !loss.gone.has(person.id))
    .map((person) => {
      const roleIds = rolesOf.get(person.id) ?? [];
      const near = nearnessOf(roleIds);
      const load = loads.get(person.id) ?? null;
      const deputy = deputies.get(person.id);
      const sameLayer = roleIds.some((id) => {
        const layer = matrix.roles[id]?.layer;
        return layer !== undefined && lostLayers.has(layer);
      });
      const sameTeam = person.team !== undefined && lostTeams.has(person.team);
      const score =
        near.score +
        (deputy ? 1 : 0) +
        (sameLayer ? 0.3 : 0) +
        (sameTeam ? 0.2 : 0) -
        (usual > 0 && load !== null ? Math.min(1, load / (3 * usual)) * 0.3 : 0);
      const reason = reasonFor({
        scheme: matrix.scheme,
        near,
        of: loss.activityIds.length,
        deputy,
        sameLayer,
        sameTeam,
      });
      return { person, reason, knows: near.rows, load, score };
    })
    .filter(({ reason }) => reason !== '')
    .sort((one, other) => other.score - one.score || one.person.name.localeCompare(other.person.name));
  return ranked.slice(0, most).map(({ score: _, ...candidate }) => candidate);
}

type Nearest = ReadonlyMap<RoleId, readonly (Code | undefined)[]>;

/** Per role its nearest code on each lost row. */
function nearestCodes(matrix: Matrix, activityIds: readonly ActivityId[]): Nearest {
  const nearest = new Map<RoleId, (Code | undefined)[]>();
  const bestOf = new Map<string, Code | undefined>();
  const best = (codes: string) => {
    if (!bestOf.has(codes)) {
      const all = [...codes].map((letter) => codeOf(matrix.scheme, letter));
      bestOf.set(
        codes,
        all.reduce((one, other) => (weight(other) > weight(one) ? other : one), undefined),
      );
    }
    return bestOf.get(codes);
  };
  activityIds.forEach((id, place) => {
    const assignments = matrix.activities[id]?.assignments;
    for (const key in assignments) {
      const roleId = key as RoleId;
      let row = nearest.get(roleId);
      if (!row) {
        row = [];
        nearest.set(roleId, row);
      }
      row[place] = best(assignments[roleId] ?? '');
    }
  });
  return nearest;
}

interface Nearness {
  readonly score: number;
  readonly rows: number;
  /** The nearest code that the person holds on any of the rows, and on how many. */
  readonly code?: Code | undefined;
  readonly count: number;
}

function nearness(roleIds: readonly RoleId[], nearest: Nearest, count: number): Nearness {
  const perCode = new Map<Code, number>();
  let [sum, rows] = [0, 0];
  const lists = roleIds.flatMap((id) => [nearest.get(id) ?? []]).filter((list) => list.length > 0);
  for (let place = 0; place < count && lists.length > 0; place += 1) {
    let best: Code | undefined;
    for (const list of lists) if (weight(list[place]) > weight(best)) best = list[place];
    if (!best) continue;
    sum += weight(best);
    rows += 1;
    perCode.set(best, (perCode.get(best) ?? 0) + 1);
  }
  const [code, most] = [...perCode].sort(
    ([one, often], [other, oftener]) => weight(other) * oftener - weight(one) * often,
  )[0] ?? [undefined, 0];
  return { score: count === 0 ? 0 : sum / count, rows, code, count: most };
}

interface Reasons {
  readonly scheme: Scheme;
  readonly near: Nearness;
  readonly of: number;
  readonly deputy: string | undefined;
  readonly sameLayer: boolean;
  readonly sameTeam: boolean;
}

function reasonFor({ scheme, near, of, deputy, sameLayer, sameTeam }: Reasons): string {
  const reasons = [
    ...(deputy ? [`deputy in ${deputy}`] : []),
    ...(near.code ? [`already ${codeWord(scheme, near.code)} on ${near.count} of ${of}`] : []),
  ];
  if (reasons.length > 0) return reasons.join(', ');
  return sameLayer ? 'works in the same layer' : sameTeam ? 'same team' : '';
}

function deputiesOf(matrix: Matrix, roleIds: readonly RoleId[]): ReadonlyMap<PersonId, string> {
  const deputies = new Map<PersonId, string>();
  for (const id of roleIds) {
    const role = matrix.roles[id];
    for (const holder of Object.values(role?.holders ?? {}) as Role['holders'][keyof Role['holders']][]) {
      if (holder.part === 'deputy' && role) deputies.set(holder.personId, role.name);
    }
  }
  return deputies;
}

function weight(code: Code | undefined): number {
  return code ? NEARNESS[code.meaning] : 0;
}

export function median(numbers: readonly number[]): number {
  // Of their own kind, numbers are sorted without asking a function of ours: a tenth of the time, at every edit.
  const sorted = Float64Array.from(numbers).sort();
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  if (sorted.length % 2 === 1) return sorted[middle] ?? 0;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
