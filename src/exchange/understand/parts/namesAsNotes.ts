/** Who holds a letter is no condition of it: names, titles and teams that stand where conditions go become notes. */
import type { UnderstoodActivity, UnderstoodCell, UnderstoodRole } from '../reading/understood';
import { soundsLikePerson } from '../words/axisNames';
import { namesHolder } from '../words/holderWords';
import { areLikelyPeople } from '../words/personWords';
import { wordKey } from '../words/wordKey';

export interface NamesNoted {
  readonly activities: readonly UnderstoodActivity[];
  /** The texts that became notes, and the names in them. */
  readonly noted: ReadonlySet<string>;
}

/** `told`: word keys of other people who are known. */
export function namesAsNotes(
  roles: readonly UnderstoodRole[],
  activities: readonly UnderstoodActivity[],
  told: () => ReadonlySet<string> = () => new Set(),
): NamesNoted {
  const noted = new Set<string>();
  let known: ReadonlySet<string> | undefined;
  const isHolder = (text: string) => {
    known ??= new Set([...knownIn(roles), ...told()]);
    return namesHolder(text, known);
  };
  const alone = aloneIn(roles, activities);
  const changed = activities.map((activity) => {
    if (!hasConditions(activity.cells)) return activity;
    let cells: Map<number, UnderstoodCell> | undefined;
    const isPerhaps = perhapsIn(activity.cells, roles, alone);
    for (const [role, cell] of activity.cells) {
      if (cell.condition === undefined) continue;
      const parts = isHolder(cell.condition) ? [cell.condition] : cell.condition.split('; ');
      const holders = parts.filter((part) => isHolder(part) || isPerhaps(role, part));
      if (holders.length === 0) continue;
      for (const holder of holders)
        for (const one of [holder, ...holder.split(/[,;/&]/)]) noted.add(one.trim());
      const { condition: _, ...rest } = cell;
      const left = parts.filter((part) => !holders.includes(part)).join('; ');
      cells ??= new Map(activity.cells);
      cells.set(role, {
        ...rest,
        ...(left === '' ? {} : { condition: left }),
        note: [cell.note, ...holders].filter((text) => text).join('\n'),
      });
    }
    return cells ? { ...activity, cells } : activity;
  });
  return { activities: changed, noted };
}

/** Names that no other of their row is told apart from: where they stand so, they say who. */
function aloneIn(
  roles: readonly UnderstoodRole[],
  activities: readonly UnderstoodActivity[],
): ReadonlySet<string> {
  const alone = new Set<string>();
  for (const { cells } of activities) {
    if (!hasConditions(cells) || areApart(cells)) continue;
    for (const [role, { condition }] of cells)
      if (condition !== undefined && areLikelyPeople(condition) && !isOfPerson(roles[role]))
        alone.add(condition);
  }
  return alone;
}

/**
 * "A (Priya)" says who, as far as can be told. Where two cells of a row have one letter, what stands behind it tells them apart,
 * unless each of the names stands alone in other rows; and in the column of a person it says something else of that person.
 */
function perhapsIn(
  cells: UnderstoodActivity['cells'],
  roles: readonly UnderstoodRole[],
  alone: ReadonlySet<string>,
): (role: number, part: string) => boolean {
  const names = [...cells.values()].flatMap(({ condition }) =>
    condition !== undefined && areLikelyPeople(condition) ? [condition] : [],
  );
  const tellApart = areApart(cells) && !names.every((name) => alone.has(name));
  return (role, part) => !tellApart && areLikelyPeople(part) && !isOfPerson(roles[role]);
}

function areApart(cells: UnderstoodActivity['cells']): boolean {
  const letters = [...cells.values()].flatMap(({ letters, condition }) =>
    areLikelyPeople(condition) ? [...new Set(letters)] : [],
  );
  return new Set(letters).size < letters.length;
}

function isOfPerson(role: UnderstoodRole | undefined): boolean {
  return soundsLikePerson(role?.name ?? '');
}

/** Most rows have none: without the roles their cells are gone through in a third of the time. */
export function hasConditions(cells: UnderstoodActivity['cells']): boolean {
  for (const { condition } of cells.values()) if (condition !== undefined) return true;
  return false;
}

/** Word keys of roles and people, and the first names of people: "Ruth" where Ruth Adeyemi has letters. */
function knownIn(roles: readonly UnderstoodRole[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { name, people = [], below } of roles)
    for (const one of [name, ...people, ...(below === undefined ? [] : [below])]) {
      known.add(wordKey(one));
      if (soundsLikePerson(one)) known.add(wordKey(one.split(' ')[0] ?? one));
    }
  return known;
}
