import { nameNew } from '../../acts/arranging';
import type { Command } from '../../command/command';

export default {
  id: 'add-role',
  label: 'Add role',
  edits: true,
  words: 'new column person team insert',
  run: (context) => nameNew(context, { kind: 'role', where: 'end' }),
} satisfies Command;
