import type { PersonId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, present } from './edit';
import { takeOut } from './holderDraft';
import { namesInWords } from './name';

/** Takes people out of the matrix and out of every role they stood in. */
export function removePeople(matrix: Matrix, ids: readonly PersonId[]): Edit {
  const names = ids.map((id) => matrix.people[id]?.name);
  return {
    label: `delete ${namesInWords(names, 'person', 'people')}`,
    apply(draft) {
      for (const id of ids) present(draft.people[id], 'person');
      takeOut(draft, new Set(ids));
      for (const id of ids) delete draft.people[id];
    },
  };
}

export function removePerson(matrix: Matrix, id: PersonId): Edit {
  return removePeople(matrix, [id]);
}
