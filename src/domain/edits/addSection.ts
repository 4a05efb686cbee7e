import type { SectionId } from '../matrix/ids';
import type { Section } from '../matrix/matrix';
import type { Edit } from './edit';
import { nameFromText } from './name';
import { ordersAt, type Where } from './places';

export type NewSection = Partial<Omit<Section, 'id' | 'order'>> & {
  readonly id: SectionId;
  readonly name: string;
};

export function addSection(section: NewSection, where: Where<SectionId> = 'end'): Edit {
  return {
    label: `add section “${section.name.trim()}”`,
    apply(draft) {
      const name = nameFromText(section.name, 'A section');
      const [order = ''] = ordersAt(Object.values(draft.sections), where, 1);
      draft.sections[section.id] = { kind: 'stage', ...section, name, order };
    },
  };
}
