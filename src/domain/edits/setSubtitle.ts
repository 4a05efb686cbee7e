import type { Matrix } from '../matrix/matrix';
import type { Edit } from './edit';
import { putFields } from './fields';

/** The second line under the name, such as "Q4"; empty takes it away. */
export function setSubtitle(matrix: Matrix, text: string): Edit {
  const subtitle = text.replace(/\s+/g, ' ').trim() || undefined;
  return {
    label: subtitle
      ? `set the subtitle of “${matrix.name}” to “${subtitle}”`
      : `remove the subtitle of “${matrix.name}”`,
    apply(draft) {
      putFields(draft, { subtitle });
    },
  };
}
