/** The bench's matrix, the same at every run and for every grid. */
import { inOrder } from '../../../src/domain/matrix/order';
import { largeMatrix } from '../../support/largeMatrix';
import type { BenchMatrix } from './gridBench';

export function plainRows(rowCount: number, columnCount: number): BenchMatrix {
  const document = largeMatrix(rowCount, columnCount);
  const roles = inOrder(document.roles);
  const rows = inOrder(document.activities).map((activity) => [
    activity.name,
    ...roles.map((role) => activity.assignments[role.id] ?? ''),
  ]);
  return { document, columns: roles.map((role) => role.name), rows };
}
