import { openDialog } from '../../../workspace/panels';
import type { Command } from '../../command/command';

export default {
  id: 'check-in-ci',
  label: 'Check in CI…',
  zones: 'everywhere',
  words: 'git github gitlab actions command line cli sarif merge driver',
  run: ({ panels }) => openDialog(panels, 'ci'),
} satisfies Command;
