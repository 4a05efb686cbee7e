/** Shows what was found: on the grid, or what is in a person's hands. */

import type { CommandContext } from '../commands/command/command';
import { goToGap } from '../gaps/view/goToGap';
import { goTo, matrixAddress } from '../routing/route';
import { showInMatrix } from '../workspace/showInMatrix';
import type { Entry } from './paletteEntries';

export function goToEntry({ session, view, panels }: CommandContext, { target }: Entry): void {
  if (target.kind === 'finding') {
    goToGap(session, panels, { key: target.key });
    return;
  }
  if (target.kind === 'person') {
    goTo(matrixAddress(session.store.getState().matrix.id));
    view.clearFilters();
    view.filter({ people: [target.personId] });
    return;
  }
  showInMatrix(session, view, target.places);
}
