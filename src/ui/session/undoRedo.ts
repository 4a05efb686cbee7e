/** Undo and redo by a person, with the reason where it was refused. */
import type { Change } from '../../domain/matrix/change';
import type { Session } from '../../session/session';
import { type Notice, notify } from '../parts/Toast';
import { reportOutcome } from './reportOutcome';

export function undoOrRedo(session: Session, way: 'undo' | 'redo'): void {
  reportOutcome(session[way]());
}

/** The button of a message that tells what was done just now: it takes back this change, and no later one. */
export function undoAction(
  session: Session,
  change: Change | null = session.store.getState().lastChange,
): NonNullable<Notice['action']> {
  return {
    label: 'Undo',
    run() {
      if (session.store.getState().lastChange?.id === change?.id) undoOrRedo(session, 'undo');
      else
        notify({ message: 'Something else was changed since. Undo in the header goes back step by step.' });
    },
  };
}
