import type { SectionId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, present } from './edit';
import { nameFromText } from './name';

export function renameSection(matrix: Matrix, id: SectionId, text: string): Edit {
  const old = matrix.sections[id]?.name ?? '';
  return {
    label: `rename section “${old}” to “${text.trim()}”`,
    apply(draft) {
      const section = present(draft.sections[id], 'section');
      section.name = nameFromText(text, 'A section');
    },
  };
}
