import { addSomeActivity } from '../../acts/arranging';
import type { Command } from '../../command/command';

export default {
  id: 'add-activity',
  label: 'Add activity',
  edits: true,
  words: 'new row task insert',
  run: addSomeActivity,
} satisfies Command;
