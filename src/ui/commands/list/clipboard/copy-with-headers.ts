import { copySelection, putOnClipboard } from '../../acts/copying';
import type { Command } from '../../command/command';

export default {
  id: 'copy-with-headers',
  label: 'Copy with headers',
  keys: ['Ctrl Alt C'],
  menu: { cell: { at: 220 }, name: { at: 220 }, header: { at: 220, under: 'Cut, copy, paste' } },
  run: (context) => putOnClipboard(context, copySelection(context, true), 'Ctrl C'),
} satisfies Command;
