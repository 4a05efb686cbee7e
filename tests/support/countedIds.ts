/** Ids that count up, for tests that make things: the same at every run. */
import type { NewId } from '../../src/domain/matrix/ids';

export function countedIds(): NewId {
  let count = 0;
  const next = () => {
    count += 1;
    return `id-${String(count).padStart(13, '0')}`;
  };
  return next as unknown as NewId;
}
