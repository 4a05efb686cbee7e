import type { ActivityId } from '../matrix/ids';
import type { Concern } from '../matrix/vocabulary';
import { type Edit, present } from './edit';
import { addTags } from './tagDraft';

/** A person says which catalogue activity one is that was only guessed from its name. */
export function recogniseActivity(
  id: ActivityId,
  name: string,
  origin: string,
  concerns: readonly Concern[],
): Edit {
  return {
    label: `recognise “${name}” for what it is`,
    apply(draft) {
      const activity = present(draft.activities[id], 'activity');
      activity.origin = origin;
      addTags(activity, { concerns });
    },
  };
}
