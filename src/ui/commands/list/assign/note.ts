import { openOnCell } from '../../acts/assigning';
import type { Command } from '../../command/command';

export default {
  id: 'note',
  label: 'Add a note',
  edits: true,
  keys: ['Shift F2'],
  menu: { cell: { at: 120, label: 'Add a note…' } },
  words: 'comment remark',
  run: (context) => openOnCell(context, 'note'),
} satisfies Command;
