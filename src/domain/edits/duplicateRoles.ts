import type { NewId, RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { copyOf } from './activityDraft';
import { putCodes, putText } from './cellDraft';
import { type Edit, present } from './edit';
import { copyName, namesInWords } from './name';
import { ordersAt } from './places';

/** Copies columns with their letters, conditions and notes, each right behind itself. People are not copied. */
export function duplicateRoles(matrix: Matrix, ids: readonly RoleId[], newId: NewId): Edit {
  const names = ids.map((id) => matrix.roles[id]?.name);
  const copies = ids.map((id) => ({ id, copyId: newId<'role'>() }));
  return {
    label: `duplicate ${namesInWords(names, 'role', 'roles')}`,
    apply(draft) {
      const taken = new Set(Object.values(draft.roles).map((role) => role.name.toLowerCase()));
      for (const { id, copyId } of copies) {
        const original = present(draft.roles[id], 'role');
        const { origin: _, leadId: __, rota: ___, vacated: ____, ...rest } = copyOf(original);
        const name = copyName(original.name, taken);
        taken.add(name.toLowerCase());
        const [order = ''] = ordersAt(Object.values(draft.roles), { after: id }, 1);
        draft.roles[copyId] = { ...rest, id: copyId, name, order, holders: {} };
        for (const activity of Object.values(draft.activities)) {
          const codes = activity.assignments[id];
          if (codes) putCodes(activity, copyId, codes);
          putText(activity, 'conditions', copyId, activity.conditions?.[id] ?? '');
          putText(activity, 'cellNotes', copyId, activity.cellNotes?.[id] ?? '');
        }
      }
    },
  };
}
