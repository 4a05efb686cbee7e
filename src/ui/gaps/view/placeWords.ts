/** What a finding points at, in the names that the matrix has now. */
import type { Finding } from '../../../domain/findings/finding';
import type { Place } from '../../../domain/findings/rule';
import type { Matrix } from '../../../domain/matrix/matrix';

export function placeWords(place: Place | undefined, matrix: Matrix): string | undefined {
  if (!place) return undefined;
  const activity = place.activityId && matrix.activities[place.activityId]?.name;
  const role = place.roleId && matrix.roles[place.roleId]?.name;
  if (activity && role) return `${activity}, ${role}`;
  const section = place.sectionId && matrix.sections[place.sectionId]?.name;
  const person = place.personId && matrix.people[place.personId]?.name;
  return activity || person || role || section || undefined;
}

/** What tells a finding from the others of its cause: its place, its own title, or else its sentence. */
export function findingLabel(finding: Finding, groupTitle: string, matrix: Matrix): string {
  const place = findingPlace(finding.places, matrix);
  if (place) return place;
  return finding.title === groupTitle ? finding.message : finding.title;
}

/** The short name of a finding among others of its kind: the row, or the role, or the person. */
export function findingPlace(places: readonly Place[], matrix: Matrix): string | undefined {
  const rows = new Set(places.map(({ activityId }) => activityId).filter((id) => id !== undefined));
  const [first] = rows;
  if (!first) return placeWords(places[0], matrix);
  const name = matrix.activities[first]?.name;
  if (!name) return undefined;
  return rows.size === 1 ? name : `${name} and ${rows.size - 1} more`;
}
