import { addRoleAt } from '../../acts/arranging';
import type { Command } from '../../command/command';

export default {
  id: 'add-role',
  label: 'Add role',
  words: 'new column person team insert',
  run: (context) => addRoleAt(context, 'end'),
} satisfies Command;
