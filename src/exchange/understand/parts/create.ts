/** An understanding becomes a matrix: ids are made, order keys are given, letters are put in scheme order. */

import { emptyMatrix } from '../../../domain/matrix/emptyMatrix';
import type { ActivityId, HolderId, NewId, PersonId, RoleId, SectionId } from '../../../domain/matrix/ids';
import type { Activity, Matrix, Person, Role, Section } from '../../../domain/matrix/matrix';
import { ordersBetween } from '../../../domain/matrix/order';
import { throughDoor } from '../../../domain/matrix/saved';
import { type Codes, codesFromLetters } from '../../../domain/matrix/scheme/codes';
import { cleanName, cleanNote } from '../../texts/cleanText';
import type { Understanding, UnderstoodActivity } from '../reading/understood';
import { activityFields } from './fields';

export function matrixFromUnderstanding(understanding: Understanding, newId: NewId): Matrix {
  const { scheme, roles: understoodRoles, sections: understoodSections, activities } = understanding;
  const people = new Map<string, Person>();
  const roles = understoodRoles.map(
    ({ name, team, notes, people: names = [] }): Role => ({
      id: newId<'role'>(),
      name,
      order: '',
      kind: 'core',
      holders: holdersOf(names, people, newId),
      ...(team ? { team: cleanName(team) } : {}),
      ...(notes ? { notes: cleanNote(notes) } : {}),
    }),
  );
  const sections = understoodSections.map(
    ({ name, kind }): Section => ({ id: newId<'section'>(), name: name || 'Activities', kind, order: '' }),
  );
  const base = emptyMatrix(newId<'matrix'>(), cleanName(understanding.name), scheme);
  const roleIds = roles.map(({ id }) => id);
  const sectionIds = sections.map(({ id }) => id);
  return throughDoor({
    ...base,
    // Nobody has looked at concerns and duties yet, so rules about rows that are not there stay silent.
    settings: { ...base.settings, tagsConfirmed: false },
    roles: byId<RoleId, Role>(ordered(roles)),
    sections: byId<SectionId, Section>(ordered(sections)),
    people: byId<PersonId, Person>(ordered([...people.values()])),
    activities: byId<ActivityId, Activity>(
      ordered(
        activities.map((activity) => activityFrom(activity, roleIds, sectionIds, understanding, newId)),
      ),
    ),
  });
}

function activityFrom(
  activity: UnderstoodActivity,
  roleIds: readonly RoleId[],
  sectionIds: readonly SectionId[],
  { scheme }: Understanding,
  newId: NewId,
): Activity {
  const assignments: { [id in RoleId]: Codes } = {};
  const conditions: { [id in RoleId]: string } = {};
  const cellNotes: { [id in RoleId]: string } = {};
  for (const [role, { letters, condition, note }] of activity.cells) {
    const roleId = roleIds[role];
    if (roleId === undefined) continue;
    const codes = codesFromLetters(scheme, letters);
    if (codes !== '') assignments[roleId] = codes;
    if (condition !== undefined) conditions[roleId] = condition;
    if (note !== undefined) cellNotes[roleId] = note;
  }
  return {
    kind: 'activity',
    concerns: [],
    ...activityFields(activity, () => undefined),
    id: newId<'activity'>(),
    name: activity.name,
    sectionId: sectionIds[activity.section] as SectionId,
    order: '',
    assignments,
    ...(Object.keys(conditions).length > 0 ? { conditions } : {}),
    ...(Object.keys(cellNotes).length > 0 ? { cellNotes } : {}),
  };
}

function holdersOf(names: readonly string[], people: Map<string, Person>, newId: NewId): Role['holders'] {
  const orders = ordersBetween(null, null, names.length);
  return Object.fromEntries(
    names.map((name, place) => {
      const person = people.get(name) ?? {
        id: newId<'person'>(),
        name: cleanName(name),
        order: '',
        active: true,
        kind: 'internal' as const,
      };
      people.set(name, person);
      return [
        newId<'holder'>() as HolderId,
        { personId: person.id, order: orders[place] ?? '', part: 'holder' as const },
      ];
    }),
  );
}

function ordered<Entry extends { readonly order: string }>(entries: readonly Entry[]): Entry[] {
  const orders = ordersBetween(null, null, entries.length);
  return entries.map((entry, place) => ({ ...entry, order: orders[place] ?? '' }));
}

function byId<Id extends string, Entry extends { readonly id: Id }>(
  entries: readonly Entry[],
): { [id in Id]: Entry } {
  return Object.fromEntries(entries.map((entry) => [entry.id, entry])) as { [id in Id]: Entry };
}
