/** Which findings the panel shows: by severity, concern, section and role, each on its own and all together. */
import type { Finding } from '../../../domain/findings/finding';
import type { Place, Severity } from '../../../domain/findings/rule';
import type { RoleId, SectionId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';

export interface FindingFilter {
  readonly severity: Severity | null;
  readonly concern: string | null;
  readonly sectionId: SectionId | null;
  readonly roleId: RoleId | null;
}

export const NO_FILTER: FindingFilter = { severity: null, concern: null, sectionId: null, roleId: null };

export function isFiltering(filter: FindingFilter): boolean {
  return Object.values(filter).some((part) => part !== null);
}

type Documents = Pick<Matrix, 'activities'>;

export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  matrix: Documents,
): readonly Finding[] {
  if (!isFiltering(filter)) return findings;
  const { severity, concern, sectionId, roleId } = filter;
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (concern === null || concernsOf(finding, matrix).has(concern)) &&
      (sectionId === null || sectionsOf(finding, matrix).has(sectionId)) &&
      (roleId === null || finding.places.some((place) => speaksOf(place, roleId, matrix))),
  );
}

/** A place speaks of a role when it names it, or when it is a row on which the role holds something. */
function speaksOf(place: Place, roleId: RoleId, { activities }: Documents): boolean {
  if (place.roleId) return place.roleId === roleId;
  return place.activityId !== undefined && activities[place.activityId]?.assignments[roleId] !== undefined;
}

function concernsOf({ concern, places }: Finding, { activities }: Documents): Set<string> {
  const concerns = new Set(concern ? [concern] : []);
  for (const { activityId } of places) {
    if (activityId) for (const each of activities[activityId]?.concerns ?? []) concerns.add(each);
  }
  return concerns;
}

function sectionsOf({ places }: Finding, { activities }: Documents): Set<SectionId> {
  const sections = new Set<SectionId>();
  for (const { sectionId, activityId } of places) {
    const section = sectionId ?? (activityId && activities[activityId]?.sectionId);
    if (section) sections.add(section);
  }
  return sections;
}

export interface FilterCounts {
  readonly concerns: ReadonlyMap<string, number>;
  readonly sections: ReadonlyMap<SectionId, number>;
  readonly roles: ReadonlyMap<RoleId, number>;
}

/** How many findings each choice of a filter would leave, for the menus. */
export function countChoices(findings: readonly Finding[], matrix: Documents): FilterCounts {
  const concerns = new Map<string, number>();
  const sections = new Map<SectionId, number>();
  const roles = new Map<RoleId, number>();
  for (const finding of findings) {
    for (const concern of concernsOf(finding, matrix)) addOne(concerns, concern);
    for (const section of sectionsOf(finding, matrix)) addOne(sections, section);
    for (const role of rolesOf(finding, matrix)) addOne(roles, role);
  }
  return { concerns, sections, roles };
}

function rolesOf({ places }: Finding, { activities }: Documents): Set<RoleId> {
  const roles = new Set<RoleId>();
  for (const { roleId, activityId } of places) {
    if (roleId) roles.add(roleId);
    else if (activityId) {
      for (const id in activities[activityId]?.assignments) roles.add(id as RoleId);
    }
  }
  return roles;
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
