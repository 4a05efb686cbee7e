/** Shows the gaps and puts the keyboard on one of them: the next, the previous, or the one with this key. */
import type { Session } from '../../../session/session';
import { goTo, matrixAddress } from '../../routing/route';
import { type Panels, showPanel } from '../../workspace/panels';
import { type GapAsked, panelViewOf } from './panelView';

export function goToGap(session: Session, panels: Panels, asked: GapAsked): void {
  const address = matrixAddress(session.store.getState().matrix.id);
  if (location.hash !== address) goTo(address);
  const { panel, asked: shown } = panels.getState();
  if (panel.kind !== 'gaps' || !shown) showPanel(panels, { kind: 'gaps' });
  panelViewOf(session).setState({ gapAsked: asked });
}
