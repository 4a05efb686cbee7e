/** The roles that a cell of a pasted list names. */
import type { RoleId } from '../matrix/ids';
import type { Matrix, Role } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { plainName, roleKey } from './nameKeys';

export interface ListedRole {
  readonly name: string;
  /** Absent: the matrix has no such role yet. */
  readonly roleId?: RoleId | undefined;
  /** Where the list has several lines for one person: the share of this one. */
  readonly fraction?: number | undefined;
}

export const LONGEST_NAME = 300;

/** Finds roles by name, alias or the same words; several in one cell are told apart by what joins them. */
export function roleFinder(matrix: Matrix): (cell: string) => readonly ListedRole[] {
  const byName = new Map<string, Role>();
  const byKey = new Map<string, Role>();
  for (const role of inOrder<Role>(matrix.roles)) {
    byKey.set(roleKey(role.name), role);
    for (const name of [role.name, ...(role.aliases ?? [])]) byName.set(plainName(name), role);
  }
  const find = (name: string) => byName.get(plainName(name)) ?? byKey.get(roleKey(name));
  const listed = (name: string): ListedRole => {
    const role = find(name);
    return { name: role?.name ?? name, roleId: role?.id };
  };
  return (cell) => {
    if (cell === '' || plainName(cell) === '') return [];
    if (find(cell)) return [listed(cell)];
    return cell
      .split(/\s*[;,+]\s*|\s+[/&]\s+|\//)
      .filter((part) => plainName(part) !== '')
      .map((part) => listed(part.slice(0, LONGEST_NAME)));
  };
}
