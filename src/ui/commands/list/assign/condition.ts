import { openOnCell } from '../../acts/assigning';
import type { Command } from '../../command/command';

export default {
  id: 'condition',
  label: 'Add a condition',
  edits: true,
  keys: ['Alt C'],
  menu: { cell: { at: 110, label: 'Add a condition…' } },
  words: 'only when limit applies to critical',
  run: (context) => openOnCell(context, 'condition'),
} satisfies Command;
