import { openDialog } from '../../../workspace/panels';
import type { Command } from '../../command/command';

export default {
  id: 'add-people',
  label: 'Add people…',
  edits: true,
  zones: 'everywhere',
  words: 'person new user member team employee colleague paste list of names phone',
  run: ({ panels }) => openDialog(panels, 'people'),
} satisfies Command;
