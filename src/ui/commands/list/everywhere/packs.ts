import { openDialog } from '../../../workspace/panels';
import type { Command } from '../../command/command';

export default {
  id: 'packs',
  label: 'Add activity pack…',
  edits: true,
  zones: 'everywhere',
  words: 'template rows add-on',
  run: ({ panels }) => openDialog(panels, 'packs'),
} satisfies Command;
