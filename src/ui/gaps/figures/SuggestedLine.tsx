/** How many activities rest on letters that a template chose, and the way through them, one after the other. */
import { useMemo, useState } from 'react';
import type { Activity } from '../../../domain/matrix/matrix';
import { suggestedActivities, suggestedCellsOf } from '../../../domain/matrix/suggestedCells';
import { useGridView } from '../../gridView/GridViewContext';
import { Button } from '../../parts/Button';
import { useReadOnly, useSessionState } from '../../session/SessionContext';
import styles from './Figures.module.css';

export function SuggestedLine() {
  const activities = useSessionState((state) => state.matrix.activities);
  const sections = useSessionState((state) => state.matrix.sections);
  const grid = useGridView();
  const readOnly = useReadOnly();
  const open = useMemo(() => suggestedActivities({ activities, sections }), [activities, sections]);
  const [shown, setShown] = useState<{ readonly activity: Activity; readonly place: number }>();
  if (open.length === 0) return null;
  const show = () => {
    const at = shown ? open.findIndex(({ id }) => id === shown.activity.id) : -1;
    // What was confirmed has left the list, so the next one has come to its place.
    const place = (shown === undefined ? 0 : at < 0 ? shown.place : at + 1) % open.length;
    const activity = open[place];
    if (!activity) return;
    setShown({ activity, place });
    grid.reveal(suggestedCellsOf(activity));
  };
  return (
    <p className={styles.suggested}>
      <span>
        {open.length === 1 ? '1 activity rests' : `${open.length} activities rest`} on suggested letters that
        nobody has confirmed.
      </span>
      {readOnly ? null : (
        <Button size="small" onClick={show} title="Alt+Enter confirms what is shown">
          {shown ? 'Show the next' : 'Show the first'}
        </Button>
      )}
    </p>
  );
}
