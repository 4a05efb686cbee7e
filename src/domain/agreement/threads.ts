/** Remarks as threads: the first with its answers, by what they are about. */
import type { About, Remark } from '../matrix/agreement';
import type { ActivityId, RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';

export interface Thread {
  readonly first: Remark;
  /** In the order in which they were said. */
  readonly replies: readonly Remark[];
  readonly isOpen: boolean;
}

type Remarks = Matrix['remarks'];
const known = new WeakMap<Remarks, readonly Thread[]>();

/** All threads, the one that was spoken in last first. The same map gives the same list. */
export function threadsOf(remarks: Remarks): readonly Thread[] {
  const threads = known.get(remarks);
  if (threads) return threads;
  const all = Object.values<Remark>(remarks).sort(inTime);
  const replies = Map.groupBy(all, ({ replyTo }) => replyTo);
  const made = (replies.get(undefined) ?? []).map((first) => ({
    first,
    replies: replies.get(first.id) ?? [],
    isOpen: first.resolvedOn === undefined,
  }));
  const sorted = made.sort((one, other) => inTime(lastOf(other), lastOf(one)));
  known.set(remarks, sorted);
  return sorted;
}

/** The threads about exactly this: of a row those of its cells are others. */
export function threadsAbout(remarks: Remarks, about: About): readonly Thread[] {
  return threadsOf(remarks).filter(
    ({ first: { about: other } }) =>
      other.activityId === about.activityId &&
      other.roleId === about.roleId &&
      other.findingKey === about.findingKey,
  );
}

/** Open threads, counted by what they are about. */
export interface OpenThreads {
  /** Of a row and of its cells. */
  readonly rows: ReadonlyMap<ActivityId, number>;
  readonly cells: ReadonlyMap<ActivityId, ReadonlyMap<RoleId, number>>;
  /** By the key of the gap. */
  readonly gaps: ReadonlyMap<string, number>;
}

const counted = new WeakMap<Remarks, OpenThreads>();

/** The same map gives the same counts. */
export function openThreads(remarks: Remarks): OpenThreads {
  const counts = counted.get(remarks);
  if (counts) return counts;
  const rows = new Map<ActivityId, number>();
  const cells = new Map<ActivityId, Map<RoleId, number>>();
  const gaps = new Map<string, number>();
  for (const { first, isOpen } of threadsOf(remarks)) {
    if (!isOpen) continue;
    const { activityId, roleId, findingKey } = first.about;
    if (findingKey !== undefined) addOne(gaps, findingKey);
    if (activityId === undefined) continue;
    addOne(rows, activityId);
    if (roleId === undefined) continue;
    const own = cells.get(activityId) ?? new Map<RoleId, number>();
    cells.set(activityId, addOne(own, roleId));
  }
  const made = { rows, cells, gaps };
  counted.set(remarks, made);
  return made;
}

function addOne<Key>(counts: Map<Key, number>, key: Key): Map<Key, number> {
  return counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What a thread is about, in words. */
export function aboutInWords(
  { activities, roles }: Matrix,
  { activityId, roleId, findingKey }: About,
): string {
  const activity = activityId && activities[activityId];
  if (activityId !== undefined && !activity) return 'An activity that was deleted';
  const role = roleId && roles[roleId]?.name;
  if (activity) return role ? `${activity.name}, ${role}` : activity.name;
  return findingKey === undefined ? (role ?? 'The whole matrix') : 'A gap';
}

function lastOf({ first, replies }: Thread): Remark {
  return replies.at(-1) ?? first;
}

function inTime(one: Remark, other: Remark): number {
  return one.at - other.at || (one.id < other.id ? -1 : 1);
}
