/** Another form of a matrix with this one's ids: matched by id where it has them, else by name. */
import type { Activity, Matrix } from '../matrix/matrix';
import { finish, type Slices } from '../matrix/slices';

interface Named {
  readonly id: string;
  readonly name: string;
}

type Ids = ReadonlyMap<string, string>;

/** What is new in the other matrix keeps its own ids. */
export function alignedTo(current: Matrix, other: Matrix): Matrix {
  return finish(alignedInSlices(current, other));
}

/** For a large matrix, between whose rows the page goes on. */
export function* alignedInSlices(current: Matrix, other: Matrix): Slices<Matrix> {
  const roles = matched(current.roles, other.roles);
  const sections = matched(current.sections, other.sections);
  const people = matched(current.people, other.people);
  const activities = yield* matchedActivities(current, other, sections);
  const ids = new Map([...roles, ...sections, ...people, ...activities]);
  if (ids.size === 0) return { ...other, id: current.id };
  const renamedActivities: [string, unknown][] = [];
  for (const [id, activity] of Object.entries(other.activities)) {
    renamedActivities.push([ids.get(id) ?? id, renamed(activity, ids)]);
    yield;
  }
  return {
    ...other,
    id: current.id,
    roles: renamedKeys(other.roles, ids),
    sections: renamedKeys(other.sections, ids),
    people: renamedKeys(other.people, ids),
    activities: Object.fromEntries(renamedActivities) as Matrix['activities'],
  };
}

/** The same matrix with other ids: what is not in the map keeps its own. */
export function withIds(matrix: Matrix, ids: ReadonlyMap<string, string>): Matrix {
  return {
    ...matrix,
    roles: renamedKeys(matrix.roles, ids),
    sections: renamedKeys(matrix.sections, ids),
    people: renamedKeys(matrix.people, ids),
    activities: renamedKeys(matrix.activities, ids),
  };
}

/** True when the other form knows this matrix by its ids, and so speaks of everything in it. */
export function sharesIds(current: Matrix, other: Matrix): boolean {
  const ids = Object.keys(other.activities);
  return ids.length > 0 && ids.some((id) => Object.hasOwn(current.activities, id));
}

function matched(current: { readonly [id: string]: Named }, other: { readonly [id: string]: Named }): Ids {
  const found = new Map<string, string>();
  const free = new Map<string, string[]>();
  for (const { id, name } of Object.values(current)) {
    if (!Object.hasOwn(other, id)) free.set(keyOf(name), [...(free.get(keyOf(name)) ?? []), id]);
  }
  for (const { id, name } of Object.values(other)) {
    if (Object.hasOwn(current, id)) continue;
    const twin = free.get(keyOf(name))?.shift();
    if (twin !== undefined) found.set(id, twin);
  }
  return found;
}

// A name may stand in several sections: the one in the same section first, then one that is left.
function* matchedActivities(current: Matrix, other: Matrix, sections: Ids): Slices<Ids> {
  const inSection = (activity: Activity, ids: Ids): Named => ({
    id: activity.id,
    name: `${ids.get(activity.sectionId) ?? activity.sectionId}\n${activity.name}`,
  });
  const withSections = (matrix: Matrix, ids: Ids) =>
    Object.fromEntries(
      Object.values(matrix.activities).map((activity) => [activity.id, inSection(activity, ids)]),
    );
  const ours = withSections(current, new Map());
  yield;
  const theirs = withSections(other, sections);
  yield;
  const exact = matched(ours, theirs);
  yield;
  const taken = new Set(exact.values());
  const left = (matrix: Matrix, isLeft: (id: string) => boolean) =>
    Object.fromEntries(
      Object.values(matrix.activities)
        .filter(({ id }) => isLeft(id))
        .map((activity) => [activity.id, activity as Named]),
    );
  const rest = matched(
    left(current, (id) => !taken.has(id)),
    left(other, (id) => !exact.has(id)),
  );
  return new Map([...exact, ...rest]);
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function renamedKeys<Map extends { readonly [id: string]: unknown }>(map: Map, ids: Ids): Map {
  return Object.fromEntries(
    Object.entries(map).map(([id, entry]) => [ids.get(id) ?? id, renamed(entry, ids)]),
  ) as Map;
}

/** Ids stand as values and as keys; texts that people wrote are never ids. */
function renamed(value: unknown, ids: Ids): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [ids.get(key) ?? key, renamed(item, ids)]),
  );
}
