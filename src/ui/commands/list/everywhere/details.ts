import { showPanel } from '../../../workspace/panels';
import type { Command } from '../../command/command';

export default {
  id: 'details',
  label: 'Show details',
  keys: ['Alt I'],
  zones: 'everywhere',
  words: 'selected properties inspector panel holder deputy concern tag',
  run: ({ panels }) =>
    showPanel(panels, { kind: panels.getState().panel.kind === 'details' ? 'gaps' : 'details' }),
} satisfies Command;
