import { askForPaper } from '../../../exchange/exporting/paperAsked';
import type { Command } from '../../command/command';

export default {
  id: 'print',
  label: 'Print',
  keys: ['Ctrl P'],
  zones: 'everywhere',
  words: 'paper pdf',
  run: askForPaper,
} satisfies Command;
