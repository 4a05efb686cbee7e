import type { CalendarDate } from '../matrix/date';
import { type Edit, EditRefused } from './edit';

/** Says that a reference item does not apply here, and why. The key is `itemKey` of coverage. */
export function markNotApplicable(
  key: string,
  ref: string,
  mark: { readonly reason: string; readonly who: string; readonly on: CalendarDate },
): Edit {
  const reason = mark.reason.trim();
  return {
    label: `mark ${ref} as not applicable`,
    apply(draft) {
      if (reason === '') throw new EditRefused(`Enter why ${ref} does not apply.`);
      draft.coverageMarks[key] = { id: key, reason, who: mark.who.trim(), on: mark.on };
    },
  };
}
