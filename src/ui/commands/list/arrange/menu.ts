import type { Command } from '../../command/command';
import { selectionOf } from '../../command/context';

export default {
  id: 'menu',
  label: 'Open the menu',
  keys: ['Shift F10', 'ContextMenu'],
  palette: false,
  run: (context) => context.view.open({ kind: 'menu', cellRef: selectionOf(context).active }),
} satisfies Command;
