import { openDialog } from '../../../workspace/panels';
import type { Command } from '../../command/command';

export default {
  id: 'keep-in-file',
  label: 'Keep in a file…',
  zones: 'everywhere',
  words: 'git save disk repository folder',
  run: ({ panels }) => openDialog(panels, 'file'),
} satisfies Command;
