/** A clash as a sentence: who did what, where, and what we had. */

import type { Matrix } from '../../domain/matrix/matrix';
import { valueAt } from '../../domain/matrix/patching';
import type { Clash } from '../../together/document/clashes';

export function clashInWords(matrix: Matrix, { kind, who, path, ours, theirs }: Clash): string {
  const [collection, id, field, roleId] = path.map(String);
  const held = (kind === 'removed' ? ours : valueAt(matrix, [collection ?? '', id ?? ''])) as
    | { readonly name?: unknown }
    | undefined;
  const name = typeof held?.name === 'string' ? `“${held.name}”` : 'a part of the matrix';
  if (kind === 'removed') return `${who.name} removed ${name}, which you had changed.`;
  const role = matrix.roles[roleId as keyof Matrix['roles']]?.name;
  if (field === 'assignments' && role !== undefined) {
    return `${who.name} set ${name}, ${role} to ${letters(theirs)} at the same time. You had ${letters(ours)}.`;
  }
  return `${who.name} changed ${name} at the same time, and your change was not kept.`;
}

export function labelOfPutBack(matrix: Matrix, { path, ours }: Clash): string {
  const [collection = '', id = ''] = path.map(String);
  const held = (valueAt(matrix, [collection, id]) ?? ours) as { readonly name?: unknown } | undefined;
  return typeof held?.name === 'string' ? `put back your change to “${held.name}”` : 'put back your change';
}

function letters(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : 'no letter';
}
