/** The one way for a screen to carry out an edit, an undo or a redo, and to say what happened. */
import type { Edit } from '../../domain/edits/edit';
import type { Change } from '../../domain/matrix/change';
import type { Outcome, Session } from '../../session/session';
import { type Notice, notify, withdraw } from '../parts/Toast';
import { type ShowActivity, showAdded } from './addedActivity';
import { useSession } from './SessionContext';

/**
 * Carries out `edit`. With `message`, a whole sentence in the past tense, it is then told with Undo; without one
 * nothing is said, because the change is seen where it was made; `show` leads to an activity that was added elsewhere.
 * Returns false if it was refused: the reason is shown.
 *
 * @example
 * runEdit(session, addPack(matrix, template, rows, session.newId), `Added “${template.title}”.`);
 */
export function runEdit(session: Session, edit: Edit, message?: string, show?: ShowActivity): boolean {
  const { activities } = session.store.getState().matrix;
  const outcome = session.run(edit);
  if (!reportOutcome(outcome)) return false;
  if (message)
    notify({ message, ...undoable(session, outcome.change), ...showAdded(session, activities, show) });
  return true;
}

export function useRunEdit(): (edit: Edit, message?: string, show?: ShowActivity) => boolean {
  const session = useSession();
  return (edit, message, show) => runEdit(session, edit, message, show);
}

/** Returns false if the edit was refused, and shows the reason. */
export function reportOutcome(outcome: Outcome): outcome is Extract<Outcome, { done: true }> {
  if (!outcome.done) notify({ message: outcome.refusal, urgent: true });
  return outcome.done;
}

export function undoOrRedo(session: Session, way: 'undo' | 'redo'): void {
  // A message that offers to take back what is taken back already would do nothing.
  if (reportOutcome(session[way]())) withdraw(CHANGED);
}

/** The topic of messages about a change: only the latest can be taken back by its message, so only that one is shown. */
const CHANGED = 'change';

/** What makes a message one about a change that can be taken back; nothing where nothing was changed. */
export function undoable(
  session: Session,
  change: Change | null = session.store.getState().lastChange,
): Pick<Notice, 'topic' | 'action'> {
  if (!change) return {};
  return { topic: CHANGED, action: undoAction(session, change) };
}

/** The Undo button of a message: it takes back the change that the message is about, and no later one. */
function undoAction(session: Session, change: Change): NonNullable<Notice['action']> {
  return {
    label: 'Undo',
    run() {
      if (session.store.getState().lastChange?.id === change.id) undoOrRedo(session, 'undo');
      else
        notify({ message: 'Something else has changed since. Undo in the header goes back step by step.' });
    },
  };
}
