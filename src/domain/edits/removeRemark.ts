import type { Remark } from '../matrix/agreement';
import type { RemarkId } from '../matrix/ids';
import { type Edit, present } from './edit';

/** Deletes a remark, and with the first of a thread its answers. */
export function removeRemark(id: RemarkId): Edit {
  return {
    label: 'delete a remark',
    apply(draft) {
      present(draft.remarks[id], 'remark');
      for (const other of Object.values<Remark>(draft.remarks))
        if (other.id === id || other.replyTo === id) delete draft.remarks[other.id];
    },
  };
}
