import { openDialog } from '../../../workspace/panels';
import type { Command } from '../../command/command';

export default {
  id: 'palette',
  label: 'Search or run a command',
  keys: ['Ctrl K'],
  zones: 'everywhere',
  palette: false,
  run: ({ panels }) => openDialog(panels, panels.getState().dialog === 'palette' ? null : 'palette'),
} satisfies Command;
