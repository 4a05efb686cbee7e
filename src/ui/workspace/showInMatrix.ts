/** Leaves for the matrix from whichever screen is open, and selects there what something is about. */
import type { Place } from '../../domain/findings/rule';
import type { Session } from '../../session/session';
import type { GridView } from '../gridView/gridView';
import { goTo, matrixAddress } from '../routing/route';

export function showInMatrix(session: Session, view: GridView, places: readonly Place[], focus = true): void {
  goTo(matrixAddress(session.store.getState().matrix.id));
  view.reveal(places, focus);
}
