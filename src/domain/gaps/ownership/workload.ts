/** How much each person carries, by what it weighs and not by the number of activities. */
import type { RoleId } from '../../matrix/ids';
import type { Person } from '../../matrix/matrix';
import { fullTimeOf } from '../../people/load';
import { KIND_OF_WORK, WORK } from '../../people/workWeights';
import type { Counter, Reading } from '../../reading/reading';
import { doing } from './ownership';
import { rolesCarried } from './staffing';

/** Weights as whole numbers. */
const UNIT = 100;

/** What each role carries in hundredths, under its id: one number per role, for all are copied and added up at every edit. */
const carriedWork: Counter = {
  tell(row, basis, _, add) {
    const doers = doing(row, basis.settings);
    const own = Math.round(WORK[KIND_OF_WORK[row.activity.kind]].weight * UNIT);
    for (const id of doers) add(id, own);
    for (const id of row.owners) if (!doers.includes(id)) add(id, ANSWERED);
  },
};

const ANSWERED = Math.round(WORK.answered.weight * UNIT);

export interface Load {
  readonly person: Person;
  /** In standing activities, as if each week were a full one. */
  readonly perWeek: number;
}

/** Everyone who carries anything. Those who hold a role share its work, and so do the members of a rota. */
export function workloads(reading: Reading): readonly Load[] {
  const carried = rolesCarried(reading);
  const heads = headsOf(carried);
  // Asked at every edit, so each role is added up once and nothing else is made on the way.
  const shares = new Map<RoleId, number>();
  const counts = reading.countsOf(carriedWork);
  for (const [id, many] of heads) shares.set(id, workIn(counts, reading, id) / many);
  const loads: Load[] = [];
  for (const [person, roleIds] of carried) {
    const week = fullTimeOf(person);
    let all = 0;
    for (const id of roleIds) all += shares.get(id) ?? 0;
    if (all > 0 && week > 0) loads.push({ person, perWeek: all / week });
  }
  return loads;
}

const knownHeads = new WeakMap<ReadonlyMap<Person, readonly RoleId[]>, ReadonlyMap<RoleId, number>>();

/** How many people carry each role: the same until roles or people change. */
function headsOf(carried: ReadonlyMap<Person, readonly RoleId[]>): ReadonlyMap<RoleId, number> {
  let heads = knownHeads.get(carried);
  if (!heads) {
    const counted = new Map<RoleId, number>();
    for (const roleIds of carried.values())
      for (const id of roleIds) counted.set(id, (counted.get(id) ?? 0) + 1);
    heads = counted;
    knownHeads.set(carried, heads);
  }
  return heads;
}

export const workloadInputs = (reading: Reading): readonly unknown[] => [
  reading.countsOf(carriedWork),
  reading.tallies,
];

/** What a role carries, by all who hold it together. What is asked of it is in the tallies already. */
export function workOf(id: RoleId, reading: Reading): number {
  return workIn(reading.countsOf(carriedWork), reading, id);
}

function workIn(counts: ReadonlyMap<string, number>, { tallies }: Reading, id: RoleId): number {
  return (counts.get(id) ?? 0) / UNIT + (tallies.get(id)?.advises ?? 0) * WORK.asked.weight;
}
