/** Another form of a matrix with this one's ids: matched by id where it has them, else by name. */
import type { Activity, Matrix } from '../matrix/matrix';

interface Named {
  readonly id: string;
  readonly name: string;
}

type Ids = ReadonlyMap<string, string>;

/** What is new in the other matrix keeps its own ids. */
export function alignedTo(current: Matrix, other: Matrix): Matrix {
  const roles = matched(current.roles, other.roles);
  const sections = matched(current.sections, other.sections);
  const people = matched(current.people, other.people);
  const activities = matchedActivities(current, other, sections);
  const ids = new Map([...roles, ...sections, ...people, ...activities]);
  return {
    ...other,
    id: current.id,
    roles: renamedKeys(other.roles, ids),
    sections: renamedKeys(other.sections, ids),
    people: renamedKeys(other.people, ids),
    activities: renamedKeys(other.activities, ids),
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
function matchedActivities(current: Matrix, other: Matrix, sections: Ids): Ids {
  const inSection = (activity: Activity, ids: Ids): Named => ({
    id: activity.id,
    name: `${ids.get(activity.sectionId) ?? activity.sectionId}\n${activity.name}`,
  });
  const withSections = (matrix: Matrix, ids: Ids) =>
    Object.fromEntries(
      Object.values(matrix.activities).map((activity) => [activity.id, inSection(activity, ids)]),
    );
  const exact = matched(withSections(current, new Map()), withSections(other, sections));
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
