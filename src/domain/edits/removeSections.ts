import type { SectionId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import type { Edit } from './edit';
import { namesInWords } from './name';

/** Takes sections out together with their activities; undo brings back all of it. */
export function removeSections(matrix: Matrix, ids: readonly SectionId[]): Edit {
  const names = ids.map((id) => matrix.sections[id]?.name);
  return {
    label: `delete ${namesInWords(names, 'section', 'sections')}`,
    apply(draft) {
      const gone = new Set(ids);
      for (const activity of Object.values(draft.activities)) {
        if (gone.has(activity.sectionId)) delete draft.activities[activity.id];
      }
      for (const id of ids) delete draft.sections[id];
    },
  };
}
