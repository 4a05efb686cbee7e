import { showPanel } from '../../../workspace/panels';
import type { Command } from '../../command/command';

export default {
  id: 'gaps',
  label: 'Show gaps',
  keys: ['Alt G'],
  zones: 'everywhere',
  words: 'findings problems issues errors',
  run: ({ panels }) => showPanel(panels, { kind: 'gaps' }),
} satisfies Command;
