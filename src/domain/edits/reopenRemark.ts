import type { RemarkId } from '../matrix/ids';
import { type Edit, present } from './edit';

/** Opens a thread that was resolved. */
export function reopenRemark(id: RemarkId): Edit {
  return {
    label: 'reopen a remark',
    apply(draft) {
      const first = present(draft.remarks[id], 'remark');
      delete first.resolvedBy;
      delete first.resolvedOn;
    },
  };
}
