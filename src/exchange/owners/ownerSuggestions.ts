/** What a file about owners suggests for an open matrix. Nothing here is decided: a person ticks. */

import type { ActivityId, RoleId } from '../../domain/matrix/ids';
import type { Activity, Matrix, Role } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import { hasMeaning } from '../../domain/matrix/scheme/codes';
import type { Layer } from '../../domain/matrix/vocabulary';
import { suggestTags } from '../../domain/recognition/suggestTags';
import { type KnownRow, rowFinder } from './knownRows';
import type { OwnedThing, OwnerFacts, OwnerName } from './ownerFacts';
import { ownerMatcher } from './ownerRoles';
import { pathKey } from './patterns';
import { type RowSuggestion, rowSuggestions } from './rowSuggestions';
import { type TeamSuggestion, teamSuggestion } from './teamSuggestion';

export interface PathSuggestion {
  readonly key: string;
  readonly activityId: ActivityId;
  readonly paths: readonly string[];
  readonly ticked: boolean;
  readonly reason: string;
  readonly line: number;
}

/** The file names another owner than the matrix. Which one is right only a person knows. */
export interface OwnerQuestion {
  readonly key: string;
  readonly activityId: ActivityId;
  readonly owner: OwnerName;
  /** The role of that owner, if it has one already. */
  readonly roleId?: RoleId | undefined;
  readonly here: readonly string[];
  readonly line: number;
}

export interface PresentThing {
  readonly name: string;
  readonly activityId: ActivityId;
  readonly by: KnownRow['by'];
  readonly line: number;
}

export interface OwnerSuggestions {
  readonly teams: readonly TeamSuggestion[];
  readonly rows: readonly RowSuggestion[];
  readonly paths: readonly PathSuggestion[];
  readonly questions: readonly OwnerQuestion[];
  readonly present: readonly PresentThing[];
  /** Owners that are roles of the matrix already, by their keys. */
  readonly known: ReadonlyMap<string, RoleId>;
}

export function suggestOwners(facts: OwnerFacts, matrix: Matrix): OwnerSuggestions {
  const match = ownerMatcher(matrix);
  const known = new Map<string, RoleId>();
  const teams: TeamSuggestion[] = [];
  const layerOf = layerGuess(matrix, ownersIn(facts));
  for (const { owner, line, about } of ownersIn(facts).values()) {
    const found = match(owner);
    if (found.known) known.set(owner.key, found.known);
    else teams.push(teamSuggestion({ owner, line, about }, found, matrix, layerOf(owner)));
  }
  const find = rowFinder(matrix);
  const spoken = facts.things.flatMap((thing) => {
    const row = find(thing);
    return row ? [{ thing, row }] : [];
  });
  const spokenOf = new Set(spoken.map(({ thing }) => thing));
  const unspoken = facts.things.filter((thing) => !spokenOf.has(thing));
  return {
    teams,
    known,
    rows: rowSuggestions(unspoken),
    paths: spoken.flatMap(({ thing, row }) => pathSuggestion(thing, row)),
    questions: spoken.flatMap(({ thing, row }) => questionOf(thing, row, matrix, known)),
    present: spoken.map(({ thing, row }) => ({
      name: thing.name,
      activityId: row.activity.id,
      by: row.by,
      line: thing.line,
    })),
  };
}

interface NamedOwner {
  readonly owner: OwnerName;
  readonly line: number;
  readonly about: readonly string[];
}

/** Every owner once, at the place where it is described, else where it is named first. */
function ownersIn(facts: OwnerFacts): ReadonlyMap<string, NamedOwner> {
  const owners = new Map<string, NamedOwner>();
  const owning = new Set(facts.things.flatMap((thing) => thing.owners.map(({ key }) => key)));
  for (const { owner, line, about } of facts.teams) {
    // People that a catalog only lists are not roles.
    if (owner.kind === 'team' || owning.has(owner.key)) owners.set(owner.key, { owner, line, about });
  }
  for (const { owners: named, line } of facts.things)
    for (const owner of named) if (!owners.has(owner.key)) owners.set(owner.key, { owner, line, about: [] });
  return owners;
}

/** The layers that the names of owners suggest, by the words that the gaps panel knows. */
function layerGuess(
  matrix: Matrix,
  owners: ReadonlyMap<string, NamedOwner>,
): (owner: OwnerName) => Layer | undefined {
  const named = [...owners.values()].map(
    ({ owner }): Role => ({
      id: owner.key as RoleId,
      name: owner.name,
      order: '',
      kind: 'group',
      holders: {},
    }),
  );
  const roles = Object.fromEntries(named.map((role) => [role.id, role]));
  const found = new Map(
    suggestTags({ ...matrix, activities: {}, roles }).roles.map(({ roleId, layer }) => [`${roleId}`, layer]),
  );
  return ({ key }) => found.get(key);
}

function pathSuggestion(thing: OwnedThing, { activity, by }: KnownRow): readonly PathSuggestion[] {
  const held = new Set(activity.paths?.map(pathKey));
  const paths = thing.paths.filter((path) => !held.has(pathKey(path)));
  if (paths.length === 0) return [];
  return [
    {
      key: `path ${thing.line} ${paths.join(' ')}`,
      activityId: activity.id,
      paths,
      // A name that is only mentioned in another name may be chance.
      ticked: by === 'scope',
      reason:
        by === 'scope' ? `The activity applies to “${activity.scope}”.` : 'The activity’s name mentions it.',
      line: thing.line,
    },
  ];
}

function questionOf(
  thing: OwnedThing,
  { activity, by }: KnownRow,
  matrix: Matrix,
  known: ReadonlyMap<string, RoleId>,
): readonly OwnerQuestion[] {
  const [first] = thing.owners;
  if (!first || by === 'name') return [];
  const here = ownersHere(matrix, activity);
  const there = thing.owners.flatMap(({ key }) => known.get(key) ?? []);
  if (here.some(({ id }) => there.includes(id))) return [];
  return [
    {
      key: `owner ${thing.line} ${thing.name}`,
      activityId: activity.id,
      owner: first,
      roleId: known.get(first.key),
      here: here.map(({ name }) => name),
      line: thing.line,
    },
  ];
}

export function ownersHere(matrix: Matrix, activity: Activity): readonly Role[] {
  return inOrder<Role>(matrix.roles).filter(({ id }) => {
    const codes = activity.assignments[id];
    return codes !== undefined && hasMeaning(matrix.scheme, codes, 'owns');
  });
}
