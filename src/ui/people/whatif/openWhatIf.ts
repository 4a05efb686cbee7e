/** What another screen asks of Workload: what if this person leaves. It is opened at the answer. */
import type { PersonId } from '../../../domain/matrix/ids';
import type { BarKind } from '../../../domain/people/load';
import type { Session } from '../../../session/session';
import { goTo, matrixAddress } from '../../routing/route';
import { FIRST_VIEW, type PeopleView } from '../figures/peopleView';

const asked = new WeakMap<Session, PersonId>();

export function openWhatIf(session: Session, personId: PersonId): void {
  asked.set(session, personId);
  goTo(matrixAddress(session.store.getState().matrix.id, 'people'));
}

export function firstView(session: Session): Omit<PeopleView, 'kind'> & { kind?: BarKind } {
  const selected = asked.get(session);
  return selected ? { ...FIRST_VIEW, kind: 'person', selected, tab: 'what-if' } : FIRST_VIEW;
}

export function forgetAsked(session: Session): void {
  asked.delete(session);
}
