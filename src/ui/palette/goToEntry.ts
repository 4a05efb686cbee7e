/** Shows what was found: on the grid, or what is in a person's hands. */

import type { CommandContext } from '../commands/command/command';
import { goToGap } from '../gaps/view/goToGap';
import { goTo, matrixAddress } from '../routing/route';
import type { Entry } from './paletteEntries';

export function goToEntry({ session, view, panels }: CommandContext, { target }: Entry): void {
  if (target.kind === 'finding') {
    goToGap(session, panels, { key: target.key });
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
