import type { Layout } from '../../../gridView/layout/layout';
import { areaOf, everything, wholeSection } from '../../../gridView/selection/selection';
import type { Command } from '../../command/command';
import { layoutOf, selectionOf } from '../../command/context';

export default {
  id: 'select-all',
  label: 'Select the section, then everything',
  keys: ['Ctrl A'],
  run(context) {
    const layout = layoutOf(context);
    const selection = selectionOf(context);
    const row = sectionRowOf(layout, layout.rowIndex.get(selection.active.row) ?? -1);
    const section = layout.rows[row];
    const [last] = selection.ranges;
    const area = last && areaOf(layout, last);
    if (!section || (area?.top === row && last?.kind === 'rows') || last?.kind === 'all') {
      context.view.select(everything(selection));
      return;
    }
    const whole = wholeSection(layout, { row: section.key, column: 'name' });
    context.view.select({ ...whole, active: selection.active });
  },
} satisfies Command;

/** The section row above a row, or the row itself. */
function sectionRowOf(layout: Layout, row: number): number {
  let at = row;
  while (at > 0 && layout.rows[at]?.kind !== 'section') at -= 1;
  return at;
}
