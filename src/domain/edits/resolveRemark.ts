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
