/** Fixes of checks about people: name someone for a role, make someone a deputy, or move the work to a filled role. */

import type { Fix } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import type { Person, Role } from '../../matrix/matrix';
import { isAway } from '../../people/dayInZone';
import type { Row } from '../../reading/row';
import { giveFixes } from './assignmentFixes';
import type { AuditContext } from './auditContext';
import { type AuditFixes, together } from './auditFixes';
import { rolesIn, whoDoes } from './judging';
import { isEmptied, peopleOf, staffingOf } from './staffing';
import type { Chair } from './verdict';

const OFFERED = 2;

/** People who are away cannot fill a role today. */
function isThere(context: AuditContext, person: Person): boolean {
  return person.active && !context.missing.has(person.id) && !isAway(person, context.reading.today);
}

/** What a verdict adds if a role is empty: people who could fill it, and that someone else may be entered. */
export function forPeople(context: AuditContext, row: Row, role: Role) {
  const wanted: readonly Chair[] = [{ roleId: role.id, part: 'holder', row }];
  return { fixes: (mend: AuditFixes) => staffFixes(context, row, role, mend), wanted };
}

/** Someone for the role; else what it does goes to a role that is filled. */
function staffFixes(context: AuditContext, row: Row, role: Role, mend: AuditFixes): readonly Fix[] {
  const fits = (person: Person) => isThere(context, person);
  return [
    // A person who is only away keeps the role, and someone is named for those days.
    ...(isEmptied(context, role) ? mend.makeDeputy : mend.putInto)(role.id, { row, fits }),
    ...handOverFixes(context, row, role, () => true, mend),
  ];
}

/** As many more people as it takes for a row, as deputies; else a role of others does it too. */
export function depthFixes(
  context: AuditContext,
  row: Row,
  roles: readonly Role[],
  count: number,
  mend: AuditFixes,
): readonly Fix[] {
  const there = peopleOf(context, roles);
  const fits = (person: Person) => isThere(context, person) && !there.includes(person);
  const lacking = count - there.length;
  const deputies = roles.slice(0, 1).flatMap((role) => mend.makeDeputy(role.id, { row, fits }));
  const named =
    lacking <= 1 ? deputies : deputies.length >= lacking ? [together(deputies.slice(0, lacking))] : [];
  const others = filledRoles(context, row, mend).filter(
    (role) => peopleOf(context, [role, ...roles]).length >= count,
  );
  return [...named, ...giveFixes(context, row, others.slice(0, OFFERED), 'does')];
}

/** The same person fills both roles: names a second one for either, or moves one of the two to a role of others. */
export function apartFixes(
  context: AuditContext,
  rows: readonly Row[],
  only: Person | undefined,
  mend: AuditFixes,
): readonly Fix[] {
  const fits = (person: Person) => isThere(context, person) && person !== only;
  const perRow = [...rows].reverse().map((row) => {
    const [role] = rolesIn(context, whoDoes(row));
    if (!role) return { deputies: [], moves: [] };
    const isOther = (to: Role) => staffingOf(context, to).people.some((person) => person !== only);
    return {
      deputies: mend.makeDeputy(role.id, { row, fits }),
      moves: handOverFixes(context, row, role, isOther, mend),
    };
  });
  return [
    ...perRow.flatMap(({ deputies }) => deputies.slice(0, OFFERED)),
    ...perRow.flatMap(({ moves }) => moves.slice(0, 1)),
  ];
}

/** What a role owns and does on a row goes to the next in rank that someone fills. */
function handOverFixes(
  context: AuditContext,
  row: Row,
  from: Role,
  fits: (role: Role) => boolean,
  mend: AuditFixes,
): readonly Fix[] {
  return filledRoles(context, row, mend)
    .filter((role) => role !== from && fits(role))
    .slice(0, OFFERED)
    .map((role) => mend.handOver(row, from.id, role.id));
}

function filledRoles(context: AuditContext, row: Row, mend: AuditFixes): readonly Role[] {
  return likelyRoles(context, row, mend).filter((role) => staffingOf(context, role).people.length > 0);
}

function likelyRoles(context: AuditContext, row: Row, mend: AuditFixes): readonly Role[] {
  const ids: readonly RoleId[] = mend.likelyOwners(row);
  return rolesIn(context, ids);
}
