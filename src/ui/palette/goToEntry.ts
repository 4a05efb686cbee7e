/** Shows what was found: on the grid, or what is in a person's hands. */
import { goTo, matrixAddress } from '../app/route';
import { showPanel } from '../matrix/desk';
import type { FrameContext } from './frameCommands';
import type { Entry } from './paletteEntries';

export function goToEntry({ session, view, desk }: FrameContext, { target }: Entry): void {
  goTo(matrixAddress(session.store.getState().matrix.id));
  if (target.kind === 'person') {
    view.clearFilters();
    view.filter({ people: [target.personId] });
    return;
  }
  if (target.kind === 'finding') showPanel(desk, { kind: 'gaps' });
  view.reveal(target.places, true);
}
