import type { Patch } from '../matrix/change';
import type { Matrix } from '../matrix/matrix';
import { applyPatches } from '../matrix/patching';
import type { Edit } from './edit';
import { restoreVersion } from './restoreVersion';

/** Does what someone suggested, or puts back what another person overwrote. What no longer has a place is left out. */
export function takeChange(matrix: Matrix, label: string, patches: readonly Patch[]): Edit {
  const { value } = applyPatches(matrix, patches);
  return { ...restoreVersion(value, ''), label };
}
