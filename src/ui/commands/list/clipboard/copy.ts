import { copySelection, putOnClipboard } from '../../acts/copying';
import type { Command } from '../../command/command';

export default {
  id: 'copy',
  label: 'Copy',
  keys: ['Ctrl C'],
  byEvent: true,
  menu: { cell: { at: 210 }, name: { at: 210 }, header: { at: 210, under: 'Cut, copy, paste' } },
  run: (context) => putOnClipboard(context, copySelection(context), 'Ctrl C'),
} satisfies Command;
