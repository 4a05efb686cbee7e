/** Shows what was found: on the grid, or what is in a person's hands. */
import { goTo, matrixAddress } from '../app/route';
import { goToGap } from '../gaps/goToGap';
import type { FrameContext } from './frameCommands';
import type { Entry } from './paletteEntries';

export function goToEntry({ session, view, desk }: FrameContext, { target }: Entry): void {
  if (target.kind === 'finding') {
    goToGap(session, desk, { key: target.key });
    return;
  }
  goTo(matrixAddress(session.store.getState().matrix.id));
  if (target.kind === 'person') {
    view.clearFilters();
    view.filter({ people: [target.personId] });
    return;
  }
  view.reveal(target.places, true);
}
