import { addSomeActivity } from '../../acts/arranging';
import type { Command } from '../../command/command';

export default {
  id: 'add-activity',
  label: 'Add activity',
  words: 'new row task insert',
  run: addSomeActivity,
} satisfies Command;
