import type { PersonId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, EditRefused, present } from './edit';
import { putInPlace } from './holderDraft';

/** Puts one person in the place of another in every role at once; the first one stays, without roles. */
export function replacePerson(matrix: Matrix, from: PersonId, to: PersonId): Edit {
  return {
    label: `put “${matrix.people[to]?.name ?? ''}” in every place of “${matrix.people[from]?.name ?? ''}”`,
    apply(draft) {
      present(draft.people[from], 'person');
      present(draft.people[to], 'person');
      if (from === to) throw new EditRefused('Choose someone else to take these places.');
      for (const role of Object.values(draft.roles)) putInPlace(role, from, to);
    },
  };
}
