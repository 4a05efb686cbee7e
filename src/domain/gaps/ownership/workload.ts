/** How much each person carries, by what it weighs and not by the number of activities. */
import type { RoleId } from '../../matrix/ids';
import type { Person } from '../../matrix/matrix';
import { ACTIVITY_KINDS } from '../../matrix/vocabulary';
import { fullTimeOf } from '../../people/load';
import { ANSWERED_FOR, ASKED, DONE } from '../../people/workWeights';
import type { Counter, Reading } from '../../reading/reading';
import { roleKeys } from '../../reading/roleKeys';
import { doing } from './ownership';
import { rolesCarried } from './staffing';

const keysOf = roleKeys([...ACTIVITY_KINDS, 'answers']);

/** `role kind` for what it does, `role answers` for what others do for it. */
const work: Counter = {
  tell(row, basis, key) {
    const doers = doing(row, basis.settings);
    for (const id of doers) key(keysOf(basis, id)[row.activity.kind]);
    for (const id of row.owners) if (!doers.includes(id)) key(keysOf(basis, id).answers);
  },
};

export interface Load {
  readonly person: Person;
  /** In standing activities, as if each week were a full one. */
  readonly perWeek: number;
}

/** Everyone who carries anything. Those who hold a role share its work, and so do the members of a rota. */
export function workloads(reading: Reading): readonly Load[] {
  const carried = rolesCarried(reading);
  const heads = new Map<RoleId, number>();
  for (const roleIds of carried.values()) for (const id of roleIds) heads.set(id, (heads.get(id) ?? 0) + 1);
  const weights = new Map([...heads.keys()].map((id) => [id, workOf(id, reading)]));
  return [...carried].flatMap(([person, roleIds]) => {
    const week = fullTimeOf(person);
    const all = roleIds.reduce((sum, id) => sum + (weights.get(id) ?? 0) / (heads.get(id) ?? 1), 0);
    return all > 0 && week > 0 ? { person, perWeek: all / week } : [];
  });
}

export const workloadInputs = (reading: Reading): readonly unknown[] => [
  reading.countsOf(work),
  reading.tallies,
];

/** What a role carries, by all who hold it together. */
export function workOf(id: RoleId, reading: Reading): number {
  const counts = reading.countsOf(work);
  const keys = keysOf(reading, id);
  const done = ACTIVITY_KINDS.map((kind) => (counts.get(keys[kind]) ?? 0) * DONE[kind].weight);
  const answered = (counts.get(keys.answers) ?? 0) * ANSWERED_FOR.weight;
  const asked = (reading.tallies.get(id)?.advises ?? 0) * ASKED.weight;
  return done.reduce((sum, one) => sum + one, answered + asked);
}
