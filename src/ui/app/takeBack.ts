/** Undo and redo by a person, with the reason where it was refused. */
import type { Session } from '../../session/session';
import { notify } from '../parts/Toast';

export function takeBack(session: Session, way: 'undo' | 'redo'): void {
  const outcome = session[way]();
  if (!outcome.done) notify({ message: outcome.refusal, urgent: true });
}
