import { undoOrRedo } from '../../../session/runEdit';
import type { Command } from '../../command/command';

export default {
  id: 'redo',
  label: 'Redo',
  keys: ['Ctrl Y', 'Ctrl Shift Z'],
  zones: 'everywhere',
  words: 'again repeat',
  hint: ({ session }) => session.store.getState().redoLabel ?? '',
  run: ({ session }) => undoOrRedo(session, 'redo'),
} satisfies Command;
