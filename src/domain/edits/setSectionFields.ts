import type { SectionId } from '../matrix/ids';
import type { Matrix, Section } from '../matrix/matrix';
import { type Edit, present } from './edit';
import { putFields } from './fields';

export type SectionFields = Partial<Omit<Section, 'id' | 'name' | 'order'>>;

const WORDS: { readonly [field: string]: string } = { leadRoleId: 'lead' };

/** Sets kind, lead or note of a section. A field given as undefined is taken away. */
export function setSectionFields(matrix: Matrix, id: SectionId, fields: SectionFields): Edit {
  const what = Object.keys(fields).map((field) => WORDS[field] ?? field);
  return {
    label: `set ${what.join(' and ')} of section “${matrix.sections[id]?.name ?? ''}”`,
    apply(draft) {
      putFields(present(draft.sections[id], 'section'), fields);
    },
  };
}
