import type { PersonId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, EditRefused, present } from './edit';
import { putInPlace } from './holderDraft';

/** Several entries for one person become one. What the kept entry does not say is taken from the others. */
export function mergePeople(matrix: Matrix, keepId: PersonId, goneIds: readonly PersonId[]): Edit {
  const gone = goneIds.map((id) => `“${matrix.people[id]?.name ?? ''}”`);
  return {
    label: `merge ${gone.join(' and ')} into “${matrix.people[keepId]?.name ?? ''}”`,
    apply(draft) {
      const keep = present(draft.people[keepId], 'person');
      if (goneIds.includes(keepId)) throw new EditRefused('Choose another person to merge with.');
      for (const id of goneIds) {
        const other = present(draft.people[id], 'person');
        for (const role of Object.values(draft.roles)) putInPlace(role, id, keepId);
        const open = keep as { [field: string]: unknown };
        for (const [field, value] of Object.entries(other)) {
          if (open[field] === undefined && value !== undefined)
            open[field] = JSON.parse(JSON.stringify(value));
        }
        delete draft.people[id];
      }
    },
  };
}
