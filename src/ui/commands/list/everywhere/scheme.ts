import { openDialog } from '../../../workspace/panels';
import type { Command } from '../../command/command';

export default {
  id: 'scheme',
  label: 'Change letters (RACI, DACI…)',
  edits: true,
  zones: 'everywhere',
  words: 'scheme codes rapid daci rasci raci letters own',
  run: ({ panels }) => openDialog(panels, 'scheme'),
} satisfies Command;
