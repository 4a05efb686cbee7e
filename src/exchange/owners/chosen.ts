/** From what is ticked to what the edit takes. */
import type { OwnedRow, TakenSuggestions } from '../../domain/edits/acceptOwnerSuggestions';
import type { NewId, RoleId, SectionId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import type { Layer } from '../../domain/matrix/vocabulary';
import type { OwnerSuggestions } from './ownerSuggestions';
import { callOf, type TeamSuggestion } from './teamSuggestion';

/** What a person changed of what was ticked at first, by the keys of suggestions. */
export interface OwnerChoices {
  readonly ticked: ReadonlyMap<string, boolean>;
  readonly as: ReadonlyMap<string, 'new' | RoleId>;
  /** Null: none of the layers. */
  readonly layers: ReadonlyMap<string, Layer | null>;
}

export const NO_CHOICES: OwnerChoices = { ticked: new Map(), as: new Map(), layers: new Map() };

export function isTicked(
  choices: OwnerChoices,
  { key, ticked = false }: { key: string; ticked?: boolean },
): boolean {
  return choices.ticked.get(key) ?? ticked;
}

export function roleChosen(choices: OwnerChoices, team: TeamSuggestion): 'new' | RoleId {
  return choices.as.get(team.key) ?? team.as;
}

/** The layer of a new role: what a person says, else what its name suggests. */
export function layerChosen(choices: OwnerChoices, team: TeamSuggestion): Layer | null {
  return choices.layers.get(team.key) ?? (choices.layers.has(team.key) ? null : (team.layer ?? null));
}

/** The owners that are roles, or will be with these choices. A question about another owner cannot be answered yet. */
export function ownersSettled(suggestions: OwnerSuggestions, choices: OwnerChoices): ReadonlySet<string> {
  const taken = suggestions.teams.filter((team) => isTicked(choices, team));
  return new Set([...suggestions.known.keys(), ...taken.map(({ key }) => key)]);
}

export function takenFrom(
  suggestions: OwnerSuggestions,
  choices: OwnerChoices,
  matrix: Matrix,
  sectionId: SectionId,
  newId: NewId,
): TakenSuggestions {
  const roleOf = new Map(suggestions.known);
  const roles: TakenSuggestions['roles'][number][] = [];
  const aliases: TakenSuggestions['aliases'][number][] = [];
  const names = new Set(Object.values(matrix.roles).map(({ name }) => name.toLowerCase()));
  for (const team of suggestions.teams.filter((each) => isTicked(choices, each))) {
    const as = roleChosen(choices, team);
    if (as === 'new') {
      const id = newId<'role'>();
      const { owner } = team;
      const layer = layerChosen(choices, team);
      const name = names.has(owner.name.toLowerCase()) ? `${owner.name} (${owner.text})` : owner.name;
      names.add(name.toLowerCase());
      roles.push({
        id,
        name,
        kind: owner.kind === 'team' ? 'group' : 'core',
        ...(owner.handle ? { aliases: [owner.handle] } : {}),
        ...(layer ? { layer } : {}),
      });
      roleOf.set(team.key, id);
    } else {
      aliases.push({ roleId: as, alias: callOf(team.owner) });
      roleOf.set(team.key, as);
    }
  }
  const rows = suggestions.rows
    .filter((row) => isTicked(choices, row))
    .map(
      ({ name, scope, paths, owners }): OwnedRow => ({
        id: newId<'activity'>(),
        name,
        ...(scope === undefined ? {} : { scope }),
        ...(paths.length > 0 ? { paths } : {}),
        ownerIds: [...new Set(owners.flatMap(({ key }) => roleOf.get(key) ?? []))],
      }),
    );
  return {
    roles,
    aliases,
    rows,
    paths: suggestions.paths.filter((each) => isTicked(choices, each)),
    owners: suggestions.questions.flatMap((question) => {
      const roleId = roleOf.get(question.owner.key);
      return roleId && isTicked(choices, question) ? [{ activityId: question.activityId, roleId }] : [];
    }),
    sectionId,
  };
}
