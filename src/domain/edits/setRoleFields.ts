import type { RoleId } from '../matrix/ids';
import type { Matrix, Role } from '../matrix/matrix';
import { type Edit, present } from './edit';
import { putFields } from './fields';
import { namesInWords } from './name';

/** Names, order and holders have edits of their own. */
export type RoleFields = Partial<Omit<Role, 'id' | 'name' | 'order' | 'holders' | 'vacated'>>;

const WORDS: { readonly [field: string]: string } = {
  leadId: 'lead',
  reportsTo: 'reporting line',
  escalatesTo: 'escalation',
  plannedOverlap: 'planned overlap',
  rota: 'on-call calendar',
};

/** Sets layer, kind and the like on one or many roles. A field given as undefined is taken away. */
export function setRoleFields(matrix: Matrix, ids: readonly RoleId[], fields: RoleFields): Edit {
  const names = ids.map((id) => matrix.roles[id]?.name);
  const what = Object.keys(fields).map((field) => WORDS[field] ?? field);
  return {
    label: `set ${what.join(' and ')} of ${namesInWords(names, 'role', 'roles')}`,
    apply(draft) {
      for (const id of ids) putFields(present(draft.roles[id], 'role'), fields);
    },
  };
}
