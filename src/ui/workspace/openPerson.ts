/** What another screen asks of the People screen: what if this person leaves, or all that is known of them. It opens there. */
import type { PersonId } from '../../domain/matrix/ids';
import type { Session } from '../../session/session';
import { goTo, matrixAddress } from '../routing/route';

interface AskedPerson {
  readonly id: PersonId;
  readonly tab: 'what-if' | 'details';
}

const asked = new WeakMap<Session, AskedPerson>();

export function openPerson(session: Session, id: PersonId, tab: AskedPerson['tab']): void {
  asked.set(session, { id, tab });
  goTo(matrixAddress(session.store.getState().matrix.id, 'people'));
}

export function askedPerson(session: Session): AskedPerson | undefined {
  return asked.get(session);
}

export function forgetAsked(session: Session): void {
  asked.delete(session);
}
