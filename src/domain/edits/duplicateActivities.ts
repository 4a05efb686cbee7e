import type { ActivityId, NewId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { activitiesOf, copyOf } from './activityDraft';
import { type Edit, present } from './edit';
import { copyName, namesInWords } from './name';
import { ordersAt } from './places';

/** Copies rows, each right behind itself. The copy is the user's own row: it forgets which catalogue row it was. */
export function duplicateActivities(matrix: Matrix, ids: readonly ActivityId[], newId: NewId): Edit {
  const names = ids.map((id) => matrix.activities[id]?.name);
  const copies = ids.map((id) => ({ id, copyId: newId<'activity'>() }));
  return {
    label: `duplicate ${namesInWords(names, 'activity', 'activities')}`,
    apply(draft) {
      const taken = new Set(Object.values(draft.activities).map((activity) => activity.name.toLowerCase()));
      for (const { id, copyId } of copies) {
        const original = present(draft.activities[id], 'activity');
        const { origin: _, ...rest } = copyOf(original);
        const name = copyName(original.name, taken);
        taken.add(name.toLowerCase());
        const [order = ''] = ordersAt(activitiesOf(draft, original.sectionId), { after: id }, 1);
        draft.activities[copyId] = { ...rest, id: copyId, name, order };
      }
    },
  };
}
