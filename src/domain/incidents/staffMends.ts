/** Fixes of checks about people: somebody is put behind a role, made a deputy, or the work goes to a role that is filled. */
import type { Row } from '../gaps/row';
import type { Fix } from '../gaps/rule';
import type { RoleId } from '../matrix/ids';
import type { Person, Role } from '../matrix/matrix';
import { isAway } from '../people/moment';
import { rolesIn, whoDoes } from './judging';
import { type Mend, together } from './mend';
import { giveFixes } from './mending';
import type { Scene } from './scene';
import { isEmptied, peopleOf, staffingOf } from './staffing';
import type { Chair } from './verdict';

const OFFERED = 2;

/** Whoever is away cannot fill a chair today. */
function isThere(scene: Scene, person: Person): boolean {
  return person.active && !scene.missing.has(person.id) && !isAway(person, scene.reading.today);
}

/** What a verdict says further where roles are empty: who could fill them, and that somebody else may be entered. */
export function forPeople(scene: Scene, row: Row, empty: readonly Role[]) {
  const wanted = empty.map(({ id }): Chair => ({ roleId: id, part: 'holder', row }));
  return { fixes: (mend: Mend) => staffFixes(scene, row, empty, mend), wanted };
}

/** Somebody for each of the empty roles; else what they do goes to a role that is filled. */
function staffFixes(scene: Scene, row: Row, empty: readonly Role[], mend: Mend): readonly Fix[] {
  const fits = (person: Person) => isThere(scene, person);
  const perRole = empty.map((role) => [
    // Who is only away keeps the chair, and somebody is named for such days.
    ...(isEmptied(scene, role) ? mend.makeDeputy : mend.putInto)(role.id, { row, fits }),
    ...handOverFixes(scene, row, role, () => true, mend),
  ]);
  const firsts = perRole.flatMap((fixes) => fixes.slice(0, 1));
  if (empty.length < 2 || firsts.length < empty.length) return perRole.flat();
  return [together(firsts), ...perRole.flat()];
}

/** As many more people as it takes for a row, as deputies; else a role of others does it too. */
export function depthFixes(
  scene: Scene,
  row: Row,
  roles: readonly Role[],
  count: number,
  mend: Mend,
): readonly Fix[] {
  const there = peopleOf(scene, roles);
  const fits = (person: Person) => isThere(scene, person) && !there.includes(person);
  const lacking = count - there.length;
  const deputies = roles.slice(0, 1).flatMap((role) => mend.makeDeputy(role.id, { row, fits }));
  const named =
    lacking <= 1 ? deputies : deputies.length >= lacking ? [together(deputies.slice(0, lacking))] : [];
  const others = filledRoles(scene, row, mend).filter(
    (role) => peopleOf(scene, [role, ...roles]).length >= count,
  );
  return [...named, ...giveFixes(scene, row, others.slice(0, OFFERED), 'does')];
}

/** The same person stands behind both: a second one for either, or one of the two goes to a role of others. */
export function apartFixes(
  scene: Scene,
  rows: readonly Row[],
  only: Person | undefined,
  mend: Mend,
): readonly Fix[] {
  const fits = (person: Person) => isThere(scene, person) && person !== only;
  const perRow = [...rows].reverse().map((row) => {
    const [role] = rolesIn(scene, whoDoes(row));
    if (!role) return { deputies: [], moves: [] };
    const isOther = (to: Role) => staffingOf(scene, to).people.some((person) => person !== only);
    return {
      deputies: mend.makeDeputy(role.id, { row, fits }),
      moves: handOverFixes(scene, row, role, isOther, mend),
    };
  });
  return [
    ...perRow.flatMap(({ deputies }) => deputies.slice(0, OFFERED)),
    ...perRow.flatMap(({ moves }) => moves.slice(0, 1)),
  ];
}

/** What a role owns and does on a row goes to the next in rank that somebody fills. */
function handOverFixes(
  scene: Scene,
  row: Row,
  from: Role,
  fits: (role: Role) => boolean,
  mend: Mend,
): readonly Fix[] {
  return filledRoles(scene, row, mend)
    .filter((role) => role !== from && fits(role))
    .slice(0, OFFERED)
    .map((role) => mend.handOver(row, from.id, role.id));
}

function filledRoles(scene: Scene, row: Row, mend: Mend): readonly Role[] {
  return likelyRoles(scene, row, mend).filter((role) => staffingOf(scene, role).people.length > 0);
}

function likelyRoles(scene: Scene, row: Row, mend: Mend): readonly Role[] {
  const ids: readonly RoleId[] = mend.likelyOwners(row);
  return rolesIn(scene, ids);
}
