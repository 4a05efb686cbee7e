import type { SectionId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, present } from './edit';
import { namesInWords } from './name';
import { ordersAt, type Where } from './places';

export function moveSections(matrix: Matrix, ids: readonly SectionId[], where: Where<SectionId>): Edit {
  const names = ids.map((id) => matrix.sections[id]?.name);
  return {
    label: `move ${namesInWords(names, 'section', 'sections')}`,
    apply(draft) {
      const orders = ordersAt(Object.values(draft.sections), where, ids.length, new Set(ids));
      ids.forEach((id, place) => {
        const section = present(draft.sections[id], 'section');
        section.order = orders[place] ?? section.order;
      });
    },
  };
}
