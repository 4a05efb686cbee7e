import { openDialog } from '../../../workspace/panels';
import type { Command } from '../../command/command';

export default {
  id: 'owners',
  label: 'Suggest owners from CODEOWNERS or Backstage…',
  edits: true,
  zones: 'everywhere',
  words: 'git github catalog codeowners write export',
  run: ({ panels }) => openDialog(panels, 'owners'),
} satisfies Command;
