import { cutSelection, putOnClipboard } from '../../acts/copying';
import type { Command } from '../../command/command';

export default {
  id: 'cut',
  label: 'Cut',
  edits: true,
  keys: ['Ctrl X'],
  byEvent: true,
  menu: { cell: { at: 200 }, name: { at: 200 }, header: { at: 200, under: 'Cut, copy, paste' } },
  run: (context) => putOnClipboard(context, cutSelection(context), 'Ctrl X'),
} satisfies Command;
