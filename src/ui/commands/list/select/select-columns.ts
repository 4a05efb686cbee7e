import { wholeColumns } from '../../../gridView/selection/selection';
import type { Command } from '../../command/command';
import { selectionOf } from '../../command/context';

export default {
  id: 'select-columns',
  label: 'Select the column',
  keys: ['Ctrl Space'],
  when: (context) => selectionOf(context).active.column !== 'name',
  run(context) {
    const { active, ranges } = selectionOf(context);
    context.view.select(wholeColumns(active, ranges.at(-1)?.to ?? active));
  },
} satisfies Command;
