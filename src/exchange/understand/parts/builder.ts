/** Collects sections, roles, activities and problems while tables are read; roles of several tables are united by name. */
import { BOUNDS, refuseAbove } from '../../contract/bounds';
import type { Place } from '../../contract/place';
import { cleanName, cleanNote, hasHidden, withHiddenShown } from '../../texts/cleanText';
import type { Corrections } from '../reading/corrections';
import type {
  Problem,
  Question,
  UnderstoodActivity,
  UnderstoodCell,
  UnderstoodRole,
} from '../reading/understood';
import { skeleton } from '../words/lookalikes';
import { activityFields } from './fields';
import { makeMisfits } from './misfits';
import { twinOffers } from './twins';

export interface Builder {
  readonly sections: { name: string; kind: 'stage' | 'area' }[];
  readonly roles: UnderstoodRole[];
  readonly activities: UnderstoodActivity[];
  readonly problems: Problem[];
  /** `text`: of the cell, where the same may be said of others that hold it. */
  problem(place: Place, message: string, outcome: Problem['outcome'], text?: string): void;
  /** What was read as it is surely meant, or decided with nothing lost. */
  remark(place: Place, message: string, outcome: Problem['outcome']): void;
  /** How many cells something was said of that hold this text. */
  cellsWith(text: string): number;
  /** The section of this name, made when there is none. */
  section(name: string): number;
  /** A section even if there is one of this name. */
  newSection(name: string): number;
  role(name: string, place: Place, more?: Partial<UnderstoodRole>): number;
  /** Kept on the role, each text once. */
  noteOnRole(role: number, notes: readonly string[]): void;
  /** What stands below its name, where no letters are. */
  nameBelow(role: number, name: string): void;
  /** People who hold it, as a row of the table says. */
  heldBy(role: number, people: readonly string[]): void;
  /** A role even if there is one of this name. */
  newRole(name: string): number;
  activity(activity: UnderstoodActivity): void;
  /** Activities beyond the bound, which nobody needs to know more of than their number. */
  moreActivities(count: number): void;
  /** Roles that may be one under two names. */
  offers(): Question[];
  /** Refuses what has more than a matrix may have; until then it is only counted, so that the refusal says by how much. */
  finish(): void;
}

/** Problems beyond this are counted, not listed: nobody reads ten thousand lines. */
export const MOST_PROBLEMS = 2_000;

export function makeBuilder(sameRoles: Corrections['sameRoles'] = {}): Builder {
  const sections: Builder['sections'] = [];
  const roles: UnderstoodRole[] = [];
  const activities: UnderstoodActivity[] = [];
  const problems: Problem[] = [];
  const sectionPlaces = new Map<string, number>();
  const rolePlaces = new Map<string, number>();
  const nameBySkeleton = new Map<string, string>();
  const placesByName = new Map<string, number>();
  let [roleCount, activityCount, cells] = [0, 0, 0];

  const told = new Map<string, number>();
  const misfits = makeMisfits();

  const problem: Builder['problem'] = (place, message, outcome, text) => {
    if (text !== undefined && (told.has(text) || told.size < BOUNDS.differentMarks))
      told.set(text, (told.get(text) ?? 0) + 1);
    if (problems.length < MOST_PROBLEMS)
      problems.push({ place, message, outcome, ...(text === undefined ? {} : { text }) });
  };

  const remark: Builder['remark'] = (place, message, outcome) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ place, message, outcome, isRemark: true });
  };

  function newSection(name: string): number {
    sections.push({ name: cleanName(name), kind: 'stage' });
    return sections.length - 1;
  }

  function newRole(name: string, more: Partial<UnderstoodRole> = {}): number {
    roleCount += 1;
    if (roleCount <= BOUNDS.roles) roles.push({ ...more, name: cleanName(name) });
    return roleCount - 1;
  }

  return {
    sections,
    roles,
    activities,
    problems,
    problem,
    remark,
    cellsWith: (text) => told.get(text) ?? 0,
    newSection,
    newRole,
    section(name) {
      const known = sectionPlaces.get(name);
      if (known !== undefined) return known;
      const made = newSection(name);
      sectionPlaces.set(name, made);
      return made;
    },
    role(written, place, more) {
      const name = Object.hasOwn(sameRoles, written) ? (sameRoles[written] ?? written) : written;
      const seen = placesByName.get(name);
      if (seen !== undefined) return seen;
      const key = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
      const known = rolePlaces.get(key);
      if (known !== undefined) {
        placesByName.set(name, known);
        return known;
      }
      const twin = nameBySkeleton.get(skeleton(name));
      if (twin === undefined) nameBySkeleton.set(skeleton(name), name);
      else
        problem(
          place,
          `“${name}” looks like “${twin}” but uses different characters. Both were kept.`,
          'kept',
        );
      if (hasHidden(name))
        problem(
          place,
          `The name “${withHiddenShown(name)}” contains invisible characters. They were kept.`,
          'kept',
        );
      const made = newRole(name, more);
      rolePlaces.set(key, made);
      placesByName.set(name, made);
      return made;
    },
    noteOnRole(place, notes) {
      const role = roles[place];
      if (!role || notes.length === 0) return;
      const lines = new Set([...(role.notes?.split('\n') ?? []), ...notes]);
      roles[place] = { ...role, notes: [...lines].join('\n') };
    },
    nameBelow(place, name) {
      const role = roles[place];
      if (role) roles[place] = { ...role, below: cleanName(name) };
    },
    heldBy(place, people) {
      const role = roles[place];
      if (role)
        roles[place] = { ...role, held: [...new Set([...(role.held ?? []), ...people.map(cleanName)])] };
    },
    activity(activity) {
      activityCount += 1;
      cells += activity.cells.size;
      if (activityCount > BOUNDS.activities || cells > BOUNDS.cells) return;
      if (hasHidden(activity.name))
        problem(
          activity.place,
          `The name “${withHiddenShown(activity.name)}” contains invisible characters. They were kept.`,
          'kept',
        );
      activityFields(activity, misfits.add);
      activities.push({
        ...activity,
        name: withinBounds(activity, problem),
        cells: cleanCells(activity.cells),
      });
    },
    moreActivities(count) {
      activityCount += count;
    },
    offers: () => twinOffers(roles.map(({ name }) => name)),
    finish() {
      misfits.tell((place, message, isDay) => (isDay ? remark : problem)(place, message, 'kept'));
      refuseAbove('This file has', 'roles', roleCount, BOUNDS.roles);
      refuseAbove('This file has', 'activities', activityCount, BOUNDS.activities);
      refuseAbove('This file has', 'cells with letters', cells, BOUNDS.cells);
    },
  };
}

function withinBounds({ name, place }: UnderstoodActivity, problem: Builder['problem']): string {
  const clean = cleanName(name);
  if (name.length > BOUNDS.nameCharacters)
    problem(
      place,
      `The name is ${name.length} characters long. Only the first ${BOUNDS.nameCharacters} were kept.`,
      'left-out',
    );
  return clean;
}

function cleanCells(cells: ReadonlyMap<number, UnderstoodCell>): ReadonlyMap<number, UnderstoodCell> {
  for (const { condition, note } of cells.values()) {
    if (condition !== undefined || note !== undefined)
      return new Map([...cells].map(([role, cell]) => [role, cleanCell(cell)]));
  }
  return cells;
}

function cleanCell(cell: UnderstoodCell): UnderstoodCell {
  return {
    ...cell,
    ...(cell.condition === undefined ? {} : { condition: cleanName(cell.condition) }),
    ...(cell.note === undefined ? {} : { note: cleanNote(cell.note) }),
  };
}
