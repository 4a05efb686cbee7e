import type { Command } from '../../command/command';
import { goToCell, selectionOf } from '../../command/context';

export default {
  id: 'resize',
  label: 'Resize the column with arrow keys',
  menu: {
    header: { at: 500, label: 'Resize with arrow keys', under: 'Width' },
    corner: { at: 220, label: 'Resize names with arrow keys' },
  },
  words: 'width wider narrower',
  run(context) {
    const { column } = selectionOf(context).active;
    goToCell(context, { row: 'header', column });
    context.view.open({ kind: 'resize', cellRef: { row: 'header', column } });
  },
} satisfies Command;
