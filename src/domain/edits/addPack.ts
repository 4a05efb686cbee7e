import type { Template, TemplateRow } from '../catalogue/template';
import type { NewId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { planPack } from '../starting/packPlan';
import { putRows } from '../starting/putRows';
import { type Edit, EditRefused } from './edit';

/**
 * Adds a template's rows to a matrix. A row with the same duty is replaced and keeps its notes, dates and links, so
 * that no piece of work stands twice; a row that is there already is left alone.
 */
export function addPack(
  matrix: Matrix,
  template: Template,
  rows: readonly TemplateRow[],
  newId: NewId,
): Edit {
  return {
    label: `add the pack “${template.title}”`,
    apply(draft) {
      const plan = planPack(matrix, rows);
      if (plan.added.length + plan.replaced.length === 0) {
        throw new EditRefused(`All activities of “${template.title}” are already in this matrix.`);
      }
      putRows(draft, template, plan, newId);
    },
  };
}
