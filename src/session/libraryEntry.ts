import type { SeverityCounts } from '../domain/gaps/analysis';
import type { Matrix } from '../domain/matrix/matrix';
import type { LibraryEntry } from './library';

export function entryOf(matrix: Matrix, gaps: SeverityCounts | undefined, changedAt: number): LibraryEntry {
  return {
    id: matrix.id,
    name: matrix.name,
    subtitle: matrix.subtitle,
    schemeName: matrix.scheme.name,
    activities: Object.keys(matrix.activities).length,
    roles: Object.keys(matrix.roles).length,
    gaps,
    changedAt,
  };
}
