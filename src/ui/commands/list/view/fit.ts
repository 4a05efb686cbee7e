import { selectedRoles } from '../../../gridView/selection/selection';
import { fitWidths } from '../../acts/widths';
import type { Command } from '../../command/command';
import { layoutOf, selectionOf } from '../../command/context';

export default {
  id: 'fit',
  label: 'Fit columns to their names',
  menu: { header: { at: 530, under: 'Width' }, corner: { at: 230 } },
  words: 'width autosize',
  run(context) {
    const selected = selectedRoles(layoutOf(context), selectionOf(context));
    fitWidths(context, selected.length > 1 ? selected : layoutOf(context).columns);
  },
} satisfies Command;
