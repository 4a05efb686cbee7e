/** What a change gave to whom and in which section, as far as its own words do not say it. */
import { ended, listed } from '../../domain/gaps/names/words';
import type { RoleId } from '../../domain/matrix/ids';
import type { Activity, Matrix, Role } from '../../domain/matrix/matrix';

interface GivenLetter {
  readonly activity: Activity;
  readonly roleId: RoleId;
  readonly letter: string;
}

/** Letters that were not in their cells before. Under another scheme the letters of before say nothing. */
export function givenLetters(before: Matrix, after: Matrix): readonly GivenLetter[] {
  if (before.scheme !== after.scheme) return [];
  return Object.values<Activity>(after.activities).flatMap((activity) => {
    const had = before.activities[activity.id]?.assignments;
    if (had === activity.assignments) return [];
    return Object.entries<string>(activity.assignments).flatMap(([id, codes]) => {
      const roleId = id as RoleId;
      const held: string = had?.[roleId] ?? '';
      return [...codes]
        .filter((letter) => !held.includes(letter))
        .map((letter) => ({ activity, roleId, letter }));
    });
  });
}

/** "In Build. Responsible: Engineer." `said`: the words that are there already. */
export function givenInWords(
  given: readonly GivenLetter[],
  { scheme, sections, roles }: Matrix,
  said: string,
): string {
  if (given.length === 0) return '';
  const where = [...new Set(given.flatMap(({ activity }) => sections[activity.sectionId]?.name ?? []))];
  const isPlaced = where.length === 0 || where.some((name) => said.includes(`In ${name}`));
  const spoken = said.toLowerCase();
  const who = scheme.codes.flatMap(({ letter, name }) => {
    const named = new Set(
      given.filter((each) => each.letter === letter).flatMap(({ roleId }) => roles[roleId]?.name ?? []),
    );
    const isSaid = spoken.includes(name.toLowerCase());
    const untold = [...named].filter((role) => !isSaid || !isNamed(role, said, Object.values(roles)));
    return untold.length > 0 ? `${name}: ${ended(listed(untold))}` : [];
  });
  return [...(isPlaced ? [] : [`In ${listed(where)}.`]), ...who].join(' ');
}

/** “Lead” is not named by “Tech Lead”, nor “Engineer” by “Engineering”. */
function isNamed(role: string, said: string, roles: readonly Role[]): boolean {
  const longer = roles.filter(({ name }) => name !== role && name.includes(role));
  const rest = longer
    .sort((one, other) => other.name.length - one.name.length)
    .reduce((text, { name }) => text.replaceAll(name, '·'), said);
  return rest
    .split(role)
    .some(
      (before, at, parts) => at < parts.length - 1 && isEdge(before.at(-1)) && isEdge(parts[at + 1]?.[0]),
    );
}

function isEdge(sign = ''): boolean {
  return !/[\p{L}\p{N}]/u.test(sign);
}
