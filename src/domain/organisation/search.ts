/** Finds matrices, people, roles, activities and duties of all matrices by words. */
import type { ActivityId } from '../matrix/ids';
import { plainName } from '../people/nameKeys';
import type { MemberFacts } from './facts/memberFacts';
import type { Organisation } from './organisation';

export interface Found {
  readonly kind: 'matrix' | 'person' | 'role' | 'activity';
  readonly name: string;
  /** What else tells it apart: the matrix, the section, the owner. */
  readonly detail: string;
  /** Where it is; a person is in the first of several matrices. */
  readonly member: MemberFacts;
  readonly activityId?: ActivityId | undefined;
}

interface Entry extends Found {
  readonly plain: string;
}

export type SearchIndex = readonly Entry[];

export function searchIndex({ members, loads }: Organisation): SearchIndex {
  const entries: Entry[] = [];
  const add = (found: Found, words = '') =>
    entries.push({ ...found, plain: plainName(`${found.name} ${words}`) });
  for (const member of members)
    add({ kind: 'matrix', name: member.name, detail: member.file ?? member.group, member }, member.group);
  for (const { person, roles } of loads) {
    const [part] = person.parts;
    if (part)
      add({ kind: 'person', name: person.name, detail: roles.join(', '), member: part.member }, person.email);
  }
  for (const member of members) {
    for (const { name } of member.roles.values()) add({ kind: 'role', name, detail: member.name, member });
    for (const row of member.rows) {
      const owners = row.owners.map((id) => member.roles.get(id)?.name ?? '').join(', ');
      const detail = [member.name, row.section, owners || 'nobody is accountable']
        .filter(Boolean)
        .join(' · ');
      add({ kind: 'activity', name: row.name, detail, member, activityId: row.id }, owners);
    }
  }
  return entries;
}

/** All that hold every word, at most `most`; those whose name begins with the first word come first. */
export function search(
  index: SearchIndex,
  text: string,
  most: number,
): { readonly found: readonly Found[]; readonly all: number } {
  const words = plainName(text).split(' ').filter(Boolean);
  const [first] = words;
  if (!first) return { found: [], all: 0 };
  const hits = index.filter(({ plain }) => words.every((word) => plain.includes(word)));
  const begins = hits.filter(({ plain }) => plain.startsWith(first));
  const others = hits.filter(({ plain }) => !plain.startsWith(first));
  return { found: [...begins, ...others].slice(0, most), all: hits.length };
}
