/** What people do in the audit: edits that say what they did and can be undone, and the way to what an answer rests on. */

import type { Edit } from '../../../domain/edits/edit';
import type { Rest } from '../../../domain/incidents/judging/verdict';
import { useGridView } from '../../gridView/GridViewContext';
import { runEdit } from '../../session/runEdit';
import { useSession } from '../../session/SessionContext';
import { openPerson } from '../../workspace/openPerson';
import { showField, usePanels } from '../../workspace/panels';
import { showInMatrix } from '../../workspace/showInMatrix';
import { useShowActivity } from '../../workspace/useShowActivity';

export interface IncidentActs {
  /** True when it was done. Without words it is done in silence; with them they lead to an activity that was added. */
  run(edit: Edit, said?: string): boolean;
  /** Leaves for the matrix, where the cells are selected. */
  reveal(places: readonly Rest[]): void;
  /** Leaves for where one thing is: a person, a field of an activity, an on-call calendar, or a cell. */
  show(place: Rest): void;
}

export function useIncidentActs(onDuty: () => void): IncidentActs {
  const session = useSession();
  const view = useGridView();
  const panels = usePanels();
  const showActivity = useShowActivity();
  const reveal = (places: readonly Rest[], focus: boolean) => {
    if (places[0]?.rota) {
      onDuty();
      return;
    }
    showInMatrix(session, view, places, focus);
  };
  return {
    run: (edit, said) => runEdit(session, edit, said, showActivity),
    reveal: (places) => reveal(places, true),
    show(place) {
      if (place.personId) {
        openPerson(session, place.personId, 'details');
        return;
      }
      // A field of the details takes the focus itself.
      reveal([place], place.field === undefined);
      if (place.field) showField(panels, place.field);
    },
  };
}
