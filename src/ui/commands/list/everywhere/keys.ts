import { openDialog } from '../../../workspace/panels';
import type { Command } from '../../command/command';

export default {
  id: 'keys',
  label: 'Keyboard shortcuts',
  keys: ['?'],
  zones: 'everywhere',
  words: 'help all keys shortcut hotkeys keyboard',
  run: ({ panels }) => openDialog(panels, 'keys'),
} satisfies Command;
