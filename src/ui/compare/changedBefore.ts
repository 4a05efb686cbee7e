/** Which of two matrices on this device is the earlier: differences are told from it to the other. */
import type { MatrixId } from '../../domain/matrix/ids';
import type { LibraryEntry } from '../../session/library';

/** False where one of them is not listed: a matrix that came in a link, or a file. */
export function changedBefore(
  entries: readonly Pick<LibraryEntry, 'id' | 'changedAt'>[],
  one: MatrixId,
  other: MatrixId,
): boolean {
  const [first, second] = [one, other].map((id) => entries.find((entry) => entry.id === id)?.changedAt);
  return first !== undefined && second !== undefined && first < second;
}
