import { nameNew } from '../../acts/arranging';
import type { Command } from '../../command/command';

export default {
  id: 'add-section',
  label: 'Add section',
  edits: true,
  menu: { section: { at: 310 } },
  words: 'new group stage area heading',
  run: (context) => nameNew(context, { kind: 'section', where: 'end' }),
} satisfies Command;
