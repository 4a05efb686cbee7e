import type { CalendarDate } from '../matrix/date';
import type { RemarkId } from '../matrix/ids';
import { type Edit, present } from './edit';

/** Ends a thread. It stays readable. */
export function resolveRemark(id: RemarkId, by: string, on: CalendarDate): Edit {
  return {
    label: 'resolve a remark',
    apply(draft) {
      const first = present(draft.remarks[id], 'remark');
      first.resolvedBy = by.trim();
      first.resolvedOn = on;
    },
  };
}

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
