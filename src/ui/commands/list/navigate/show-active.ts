import type { Command } from '../../command/command';
import { selectionOf } from '../../command/context';

export default {
  id: 'show-active',
  label: 'Scroll to the active cell',
  keys: ['Ctrl Backspace'],
  run: (context) => context.view.scrollTo(selectionOf(context).active),
} satisfies Command;
