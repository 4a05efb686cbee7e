/** An owner that no role is surely known to be: a new role, or another name of one that is there. */
import type { RoleId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import type { Layer } from '../../domain/matrix/vocabulary';
import type { OwnerName } from './ownerFacts';
import type { OwnerMatch } from './ownerRoles';

export interface TeamSuggestion {
  readonly key: string;
  readonly owner: OwnerName;
  readonly line: number;
  /** Roles that it may be, the likeliest first. */
  readonly candidates: readonly RoleId[];
  readonly as: 'new' | RoleId;
  readonly ticked: boolean;
  readonly layer?: Layer | undefined;
  readonly reason: string;
}

interface Named {
  readonly owner: OwnerName;
  readonly line: number;
  readonly about: readonly string[];
}

export function teamSuggestion(
  { owner, line, about }: Named,
  { alike, similar }: OwnerMatch,
  matrix: Matrix,
  layer: Layer | undefined,
): TeamSuggestion {
  const [likely] = alike;
  const [perhaps] = similar;
  const named = (id: RoleId) => `“${matrix.roles[id]?.name ?? ''}”`;
  const description = about.length > 0 ? ` The file describes it: ${about.join(', ')}.` : '';
  const base = { key: owner.key, owner, line, candidates: [...alike, ...similar] };
  if (likely) {
    const reason = `The role ${named(likely)} has the same name. ${callOf(owner)} is added as another name.`;
    return { ...base, as: likely, ticked: true, reason };
  }
  const guess = layer === undefined ? {} : { layer };
  if (perhaps) {
    const reason = `This may be the role ${similar.map(named).join(' or ')}, or another one.${description}`;
    return { ...base, ...guess, as: 'new', ticked: false, reason };
  }
  if (owner.kind === 'person') {
    const reason = `This may be a person. Name roles after their work.${description}`;
    return { ...base, ...guess, as: 'new', ticked: false, reason };
  }
  return { ...base, ...guess, as: 'new', ticked: true, reason: `No role has this name.${description}` };
}

/** How the matrix will know the owner: by its handle if it has one. */
export function callOf(owner: OwnerName): string {
  return owner.handle ?? owner.name;
}
