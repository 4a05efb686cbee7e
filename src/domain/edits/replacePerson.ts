import type { PersonId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, EditRefused, present } from './edit';
import { putInPlace } from './holderDraft';

/** Puts one person in the place of another in every role at once; the first one stays, without roles. */
export function replacePerson(matrix: Matrix, from: PersonId, to: PersonId): Edit {
  return {
    label: `replace “${matrix.people[from]?.name ?? ''}” with “${matrix.people[to]?.name ?? ''}” everywhere`,
    apply(draft) {
      present(draft.people[from], 'person');
      present(draft.people[to], 'person');
      if (from === to) throw new EditRefused('Choose another person as the replacement.');
      for (const role of Object.values(draft.roles)) putInPlace(role, from, to);
    },
  };
}
