import type { Confirmation } from '../matrix/agreement';
import { type Edit, present } from './edit';
import { namesInWords } from './name';

/** Records what a person said of activities. What they said of them before gives way. */
export function confirmRows(
  confirmations: readonly Confirmation[],
  names: readonly (string | undefined)[],
): Edit {
  const who = confirmations[0]?.who ?? '';
  return {
    label: `record what “${who}” said of ${namesInWords(names, 'activity', 'activities')}`,
    apply(draft) {
      for (const confirmation of confirmations) {
        present(draft.activities[confirmation.activityId], 'activity');
        draft.confirmations[confirmation.id] = JSON.parse(JSON.stringify(confirmation));
      }
    },
  };
}
