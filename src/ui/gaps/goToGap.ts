/** Shows the gaps and puts the keyboard on one of them: the next, the previous, or the one with this key. */
import type { Session } from '../../session/session';
import { goTo, matrixAddress } from '../app/route';
import { type Desk, showPanel } from '../matrix/desk';
import { type GapAsked, panelViewOf } from './panelView';

export function goToGap(session: Session, desk: Desk, asked: GapAsked): void {
  const address = matrixAddress(session.store.getState().matrix.id);
  if (location.hash !== address) goTo(address);
  const { panel, asked: shown } = desk.getState();
  if (panel.kind !== 'gaps' || !shown) showPanel(desk, { kind: 'gaps' });
  panelViewOf(session).setState({ gapAsked: asked });
}
