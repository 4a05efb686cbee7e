import { undoOrRedo } from '../../../session/runEdit';
import type { Command } from '../../command/command';

export default {
  id: 'undo',
  label: 'Undo',
  keys: ['Ctrl Z'],
  zones: 'everywhere',
  words: 'back revert',
  hint: ({ session }) => session.store.getState().undoLabel ?? '',
  run: ({ session }) => undoOrRedo(session, 'undo'),
} satisfies Command;
