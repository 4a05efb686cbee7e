import type { Edit } from './edit';

/** Takes a "not applicable" back: the item is asked for again. */
export function clearCoverageMark(key: string, ref: string): Edit {
  return {
    label: `mark ${ref} as applicable again`,
    apply(draft) {
      delete draft.coverageMarks[key];
    },
  };
}
