/** A card: one page for a role or a person, with all they own, do, advise and hear, whom to ask first and who covers. */
import { rowAgreement, statementInWords } from '../agreement/rowAgreement';
import type { CalendarDate } from '../matrix/date';
import type { PersonId, RoleId } from '../matrix/ids';
import type { Matrix, Role } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import type { Meaning } from '../matrix/scheme/scheme';
import { type BarRow, rowsBehind } from './barRows';
import { type DayAndTime, dayOf } from './dayInZone';
import { fullTimeOf } from './load';
import { peopleAt, standingInWords } from './peopleAt';
import { answerable, carriersOf, reservesOf } from './whoHolds';

export type CardOf = { readonly roleId: RoleId } | { readonly personId: PersonId };

export interface CardRow {
  readonly activityId: BarRow['activity']['id'];
  readonly name: string;
  readonly sectionName: string;
  readonly letters: readonly string[];
  /** "critical only" */
  readonly condition?: string | undefined;
  /** "Confirmed by Ann on 2026-11-01"; absent where nobody was asked. */
  readonly agreement?: string | undefined;
}

export interface CardPart {
  readonly title: string;
  readonly rows: readonly CardRow[];
}

export interface CardParty {
  /** "Security Engineer: Person E" */
  readonly who: string;
  readonly rows: readonly string[];
}

export interface Card {
  readonly name: string;
  /** "Cloud Architect and SRE Lead · Platform team · 80% of a week" */
  readonly about: string;
  /** Each row once, under the code that binds most. */
  readonly parts: readonly CardPart[];
  /** Who is to be asked before acting on rows that the card owns or does. */
  readonly askBefore: readonly CardParty[];
  /** Who stands in, role by role. */
  readonly cover: readonly string[];
}

const TITLES: readonly (readonly [Meaning, string])[] = [
  ['owns', 'Accountable for'],
  ['does', 'Responsible for'],
  ['signs', 'Signs off'],
  ['checks', 'Verifies'],
  ['helps', 'Supports'],
  ['advises', 'Consulted on'],
  ['hears', 'Informed about'],
];

export function cardOf(matrix: Matrix, of: CardOf, moment: DayAndTime): Card | null {
  if ('roleId' in of) {
    const role = matrix.roles[of.roleId];
    return role ? roleCard(matrix, role, moment) : null;
  }
  const person = matrix.people[of.personId];
  if (!person) return null;
  const roles = inOrder<Role>(matrix.roles).filter((role) =>
    carriersOf(role, matrix.people, moment).some((standing) => standing.person.id === person.id),
  );
  const about = [
    roles.length === 0 ? 'No role' : inWords(roles.map(({ name }) => name)),
    ...(person.team ? [person.team] : []),
    ...(fullTimeOf(person) < 1 ? [`${Math.round(fullTimeOf(person) * 100)}% of a week`] : []),
    ...(person.kind === 'internal' ? [] : [person.kind]),
    ...(person.active ? [] : ['has left']),
  ];
  const owned = roles.filter((role) =>
    answerable(carriersOf(role, matrix.people, moment)).some((standing) => standing.person.id === person.id),
  );
  return { name: person.name, about: about.join(' · '), ...bodyOf(matrix, roles, moment, owned) };
}

function roleCard(matrix: Matrix, role: Role, moment: DayAndTime): Card {
  const behind = peopleAt(matrix, moment).get(role.id) ?? [];
  const people = behind.map((standing) => standingInWords(standing, matrix.people));
  const about = [people.length === 0 ? 'Vacant' : inWords(people), ...(role.team ? [role.team] : [])];
  return { name: role.name, about: about.join(' · '), ...bodyOf(matrix, [role], moment) };
}

function bodyOf(
  matrix: Matrix,
  roles: readonly Role[],
  moment: DayAndTime,
  owned = roles,
): Pick<Card, 'parts' | 'askBefore' | 'cover'> {
  const rows = rowsBehind(
    matrix,
    roles.map(({ id }) => id),
    owned.map(({ id }) => id),
  );
  const meaningOf = new Map(matrix.scheme.codes.map(({ letter, meaning }) => [letter, meaning]));
  const has = (row: BarRow, meaning: Meaning) =>
    row.letters.some((letter) => meaningOf.get(letter) === meaning);
  const left = new Set(rows);
  const parts: CardPart[] = [];
  for (const [meaning, title] of TITLES) {
    const own = rows.filter((row) => left.has(row) && has(row, meaning));
    for (const row of own) left.delete(row);
    if (own.length > 0) parts.push({ title, rows: own.map((row) => cardRow(row, matrix, dayOf(moment))) });
  }
  const acting = rows.filter((row) => has(row, 'owns') || has(row, 'does'));
  return {
    parts,
    askBefore: parties(matrix, roles, acting, moment),
    cover: roles.map((role) => coverOf(matrix, role, moment)),
  };
}

function cardRow(
  { activity, sectionName, letters, cells }: BarRow,
  matrix: Matrix,
  today: CalendarDate,
): CardRow {
  const [statement] = rowAgreement(matrix, activity, today).statements;
  const conditions = cells.flatMap(({ roleId }) => activity.conditions?.[roleId] ?? []);
  return {
    activityId: activity.id,
    name: activity.name,
    sectionName,
    letters,
    condition: conditions.length > 0 ? conditions.join('; ') : undefined,
    ...(statement ? { agreement: statementInWords(statement) } : {}),
  };
}

/** Roles with a code that is heard before acting, each with its people and the rows. */
function parties(
  matrix: Matrix,
  own: readonly Role[],
  rows: readonly BarRow[],
  moment: DayAndTime,
): readonly CardParty[] {
  const asked = matrix.scheme.codes
    .filter(({ meaning }) => meaning === 'advises' || meaning === 'checks' || meaning === 'signs')
    .map(({ letter }) => letter);
  const now = peopleAt(matrix, moment);
  return inOrder<Role>(matrix.roles)
    .filter((role) => !own.includes(role))
    .map((role) => {
      const behind = now.get(role.id) ?? [];
      const people = behind.map((standing) => standingInWords(standing, matrix.people));
      return {
        who: `${role.name}: ${people.length === 0 ? 'vacant' : people.join(', ')}`,
        rows: rows
          .filter(({ activity }) => asked.some((letter) => activity.assignments[role.id]?.includes(letter)))
          .map(({ activity }) => activity.name),
      };
    })
    .filter((party) => party.rows.length > 0)
    .sort((one, other) => other.rows.length - one.rows.length);
}

function coverOf(matrix: Matrix, role: Role, moment: DayAndTime): string {
  const behind = (peopleAt(matrix, moment).get(role.id) ?? []).filter(({ as }) => as !== 'holder');
  const reserves = reservesOf(role, matrix.people, moment).map(({ name }) => name);
  const others = carriersOf(role, matrix.people, moment).map(({ person }) => person.name);
  const now = behind.map((standing) => `${standingInWords(standing, matrix.people)} now`);
  const all = [...now, ...reserves.filter((name) => !behind.some(({ person }) => person.name === name))];
  if (all.length > 0) return `${role.name}: ${inWords(all)}`;
  if (others.length > 1) return `${role.name}: its ${others.length} holders cover for each other`;
  return `${role.name}: nobody`;
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
