/** Leads to an activity that was added, from whichever screen the message is read on. */
import type { ActivityId } from '../../domain/matrix/ids';
import { useGridView } from '../gridView/GridViewContext';
import { useSession } from '../session/SessionContext';
import { usePanels } from './panels';
import { showInMatrix } from './showInMatrix';

export function useShowActivity(): (activityId: ActivityId) => void {
  const session = useSession();
  const grid = useGridView();
  const panels = usePanels();
  return (activityId) => {
    // On a narrow screen the panel lies over the activity.
    panels.setState({ asked: false });
    showInMatrix(session, grid, [{ activityId }]);
  };
}
