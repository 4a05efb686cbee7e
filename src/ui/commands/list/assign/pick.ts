import { openOnCell } from '../../acts/assigning';
import type { Command } from '../../command/command';

export default {
  id: 'pick',
  label: 'Choose letters from a list',
  edits: true,
  keys: ['Space'],
  zones: ['cell', 'name', 'header'],
  menu: { cell: { at: 100 } },
  words: 'assign code picker responsible accountable consulted informed',
  run: (context) => openOnCell(context, 'picker'),
} satisfies Command;
