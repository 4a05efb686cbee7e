/**
 * Ids for a table, which has none, made from names. The same table gives the same ids each time, so that a gap keeps
 * its key from one check to the next, and a converted table has the same bytes.
 */
import { createHash } from 'node:crypto';
import { withIds } from '../../domain/compare/aligned';
import { idFromBytes, type MatrixId } from '../../domain/matrix/ids';
import type { Activity, Matrix } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly order: string;
}

export function withNamedIds(matrix: Matrix): Matrix {
  const ids = new Map<string, string>();
  const nameAll = <Entry extends Named>(
    kind: string,
    entries: { readonly [id: string]: Entry },
    nameOf: (entry: Entry) => string,
  ) => {
    const seen = new Map<string, number>();
    for (const entry of inOrder(entries)) {
      const name = nameOf(entry);
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      ids.set(entry.id, idFrom(kind, name, String(count)));
    }
  };
  nameAll('section', matrix.sections, ({ name }) => name);
  nameAll('role', matrix.roles, ({ name }) => name);
  nameAll('person', matrix.people, ({ name }) => name);
  // An activity of the same name in another section is another activity.
  nameAll<Activity>('activity', matrix.activities, ({ sectionId, name }) => `${ids.get(sectionId)} ${name}`);
  for (const role of Object.values(matrix.roles))
    for (const [holderId, { personId }] of Object.entries<{ personId: string }>(role.holders))
      ids.set(holderId, idFrom('holder', `${ids.get(role.id)} ${ids.get(personId)}`, ''));
  return { ...withIds(matrix, ids), id: idFrom('matrix', matrix.name, '') as MatrixId };
}

function idFrom(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest();
  return idFromBytes(hash.subarray(0, 12));
}
