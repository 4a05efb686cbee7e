import { wholeRows } from '../../../gridView/selection/selection';
import type { Command } from '../../command/command';
import { layoutOf, selectionOf } from '../../command/context';

export default {
  id: 'select-rows',
  label: 'Select the row',
  keys: ['Shift Space'],
  run(context) {
    const { active, ranges } = selectionOf(context);
    context.view.select(wholeRows(layoutOf(context), active, ranges.at(-1)?.to ?? active));
  },
} satisfies Command;
