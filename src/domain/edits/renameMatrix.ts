import type { Matrix } from '../matrix/matrix';
import type { Edit } from './edit';
import { nameFromText } from './name';

export function renameMatrix(matrix: Matrix, text: string): Edit {
  return {
    label: `rename matrix “${matrix.name}” to “${text.trim()}”`,
    apply(draft) {
      draft.name = nameFromText(text, 'A matrix');
    },
  };
}
