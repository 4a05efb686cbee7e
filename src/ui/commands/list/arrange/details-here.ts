import { showPanel } from '../../../workspace/panels';
import type { Command } from '../../command/command';

export default {
  id: 'details-here',
  label: 'Details…',
  menu: {
    cell: { at: 460, label: 'Activity details…' },
    name: { at: 110 },
    section: { at: 110 },
    header: { at: 110 },
  },
  palette: false,
  run: ({ panels }) => showPanel(panels, { kind: 'details' }),
} satisfies Command;
