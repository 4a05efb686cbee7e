import type { CalendarDate } from '../matrix/date';
import type { Edit } from './edit';

/** Who closes a gap of the audit, and by when. It does not change the answer. */
export function planGap(
  key: string,
  question: string,
  plan: { readonly owner: string; readonly dueOn?: CalendarDate | undefined },
  today: CalendarDate,
): Edit {
  const owner = plan.owner.trim();
  return {
    label: `plan a follow-up for “${question}”`,
    apply(draft) {
      const answer = draft.answers[key] ?? { id: key, value: 'unknown' as const, on: today };
      const { owner: _, dueOn: __, ...rest } = answer;
      draft.answers[key] = {
        ...rest,
        ...(owner ? { owner } : {}),
        ...(plan.dueOn ? { dueOn: plan.dueOn } : {}),
      };
    },
  };
}
