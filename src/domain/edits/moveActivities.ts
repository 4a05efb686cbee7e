import type { ActivityId, SectionId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { activitiesOf } from './activityDraft';
import { type Edit, present } from './edit';
import { namesInWords } from './name';
import { ordersAt, type Where } from './places';

/** Moves rows, in the order given, to one place of a section: their own or another. */
export function moveActivities(
  matrix: Matrix,
  ids: readonly ActivityId[],
  sectionId: SectionId,
  where: Where<ActivityId>,
): Edit {
  const names = ids.map((id) => matrix.activities[id]?.name);
  return {
    label: `move ${namesInWords(names, 'activity', 'activities')}`,
    apply(draft) {
      present(draft.sections[sectionId], 'section');
      const orders = ordersAt(activitiesOf(draft, sectionId), where, ids.length, new Set(ids));
      ids.forEach((id, place) => {
        const activity = present(draft.activities[id], 'activity');
        activity.sectionId = sectionId;
        activity.order = orders[place] ?? activity.order;
      });
    },
  };
}
