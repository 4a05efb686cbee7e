import type { NewId, SectionId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { activitiesOf, copyOf } from './activityDraft';
import { type Edit, present } from './edit';
import { copyName } from './name';
import { ordersAt } from './places';

/** Copies a section with its rows, right behind itself. The rows keep their names: they stand under another heading. */
export function duplicateSection(matrix: Matrix, id: SectionId, newId: NewId): Edit {
  const sectionId = newId<'section'>();
  const rowIds = Object.values(matrix.activities)
    .filter((activity) => activity.sectionId === id)
    .map((activity) => ({ from: activity.id, to: newId<'activity'>() }));
  return {
    label: `duplicate section “${matrix.sections[id]?.name ?? ''}”`,
    apply(draft) {
      const original = present(draft.sections[id], 'section');
      const taken = new Set(Object.values(draft.sections).map((section) => section.name.toLowerCase()));
      const [order = ''] = ordersAt(Object.values(draft.sections), { after: id }, 1);
      const { origin: _, ...rest } = copyOf(original);
      draft.sections[sectionId] = { ...rest, id: sectionId, name: copyName(original.name, taken), order };
      const here = new Map(activitiesOf(draft, id).map((activity) => [activity.id, activity]));
      for (const { from, to } of rowIds) {
        const activity = here.get(from);
        if (!activity) continue;
        const { origin: __, ...row } = copyOf(activity);
        draft.activities[to] = { ...row, id: to, sectionId };
      }
    },
  };
}
