/** What people do in the audit: edits that say what they did and can be undone, and the way to the cell. */

import type { Edit } from '../../../domain/edits/edit';
import type { Place } from '../../../domain/findings/rule';
import { useGridView } from '../../gridView/GridViewContext';
import { goTo, matrixAddress } from '../../routing/route';
import { runEdit } from '../../session/runEdit';
import { useSession } from '../../session/SessionContext';

export interface IncidentActs {
  /** True when it was done. Without words it is done in silence. */
  run(edit: Edit, said?: string): boolean;
  /** Leaves for the matrix, where the cells are selected. */
  reveal(places: readonly Place[]): void;
  /** Leaves for where one thing is: a person on the People screen, anything else in the matrix. */
  show(place: Place): void;
}

export function useIncidentActs(): IncidentActs {
  const session = useSession();
  const view = useGridView();
  const reveal = (places: readonly Place[]) => {
    goTo(matrixAddress(session.store.getState().matrix.id));
    view.reveal(places, true);
  };
  return {
    run: (edit, said) => runEdit(session, edit, said),
    reveal,
    show(place) {
      if (place.personId) goTo(matrixAddress(session.store.getState().matrix.id, 'people'));
      else reveal([place]);
    },
  };
}
