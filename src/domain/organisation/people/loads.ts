/** What each person answers for and does over all matrices, and how much of the week the plans take. */
import type { MemberFacts } from '../facts/memberFacts';
import type { JoinedPerson } from './joinPeople';

// 0.3 three times and 0.1 make a little more than 1 in binary.
const ROUNDING = 0.0001;
/** Of the time that a person works. */
export const NEAR_LIMIT = 0.9;

export type LoadState = 'over' | 'near' | 'within' | 'unsaid';

export interface PersonLoad {
  readonly person: JoinedPerson;
  /** By key of the matrix; matrices in which there is nothing are absent. */
  readonly owns: ReadonlyMap<string, number>;
  readonly does: ReadonlyMap<string, number>;
  readonly ownsAll: number;
  readonly doesAll: number;
  /** Names of the roles, each once. */
  readonly roles: readonly string[];
  /** Full-time equivalent, the most that a matrix says. */
  readonly works: number;
  /** Sum of the shares; undefined where no matrix says one. */
  readonly planned?: number | undefined;
  /** Matrices in which the person has a role that takes a share nobody wrote down: the sum is then too small. */
  readonly unplanned: number;
  readonly state: LoadState;
  /** Still there in one of the matrices. */
  readonly active: boolean;
}

export function loadOf(person: JoinedPerson): PersonLoad {
  const owns = new Map<string, number>();
  const does = new Map<string, number>();
  const roles = new Set<string>();
  let [works, planned, unplanned] = [0, undefined as number | undefined, 0];
  for (const { member, person: part } of person.parts) {
    add(owns, member, part.owns);
    add(does, member, part.does);
    works = Math.max(works, part.works);
    if (part.planned !== undefined) planned = (planned ?? 0) + part.planned;
    else if (part.roleIds.length > 0) unplanned += 1;
    for (const id of part.roleIds) roles.add(member.roles.get(id)?.name ?? '');
  }
  return {
    person,
    owns,
    does,
    ownsAll: sum(owns),
    doesAll: sum(does),
    roles: [...roles].filter(Boolean),
    works,
    planned,
    unplanned,
    state: stateOf(planned, works),
    active: person.parts.some(({ person: part }) => part.active),
  };
}

/** Share of the working time that is planned; undefined where nobody said. */
export function shareOf({ planned, works }: PersonLoad): number | undefined {
  return planned === undefined || works === 0 ? undefined : planned / works;
}

function stateOf(planned: number | undefined, works: number): LoadState {
  if (planned === undefined) return 'unsaid';
  if (planned > works + ROUNDING) return 'over';
  return planned >= works * NEAR_LIMIT - ROUNDING ? 'near' : 'within';
}

function add(counts: Map<string, number>, { key }: MemberFacts, count: number): void {
  if (count > 0) counts.set(key, (counts.get(key) ?? 0) + count);
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
