import { showPanel } from '../../../workspace/panels';
import type { Command } from '../../command/command';

export default {
  id: 'settings',
  label: 'Matrix settings (name, letters, organisation)',
  zones: 'everywhere',
  words: 'rename matrix scheme options preferences name time zone',
  run: ({ panels }) => showPanel(panels, { kind: 'matrix' }),
} satisfies Command;
