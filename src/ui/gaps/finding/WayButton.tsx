/** Where a finding leads besides its fixes: to the name of its row, a what-if of its person, or its scenario. */
import type { Way } from '../../../domain/gaps/rule';
import { goTo, matrixAddress } from '../../app/route';
import { useGridView } from '../../grid/GridViewContext';
import { openAuditAt } from '../../incidents/place';
import { showPanel, useDesk } from '../../matrix/desk';
import { Button } from '../../parts/Button';
import { askIfLeaves } from '../../people/askedPerson';
import { useSession } from '../../session/SessionContext';
import styles from './FixButtons.module.css';
import { PHONE } from './useWalk';

const LABELS: { readonly [kind in Way['kind']]: string } = {
  rename: 'Give it a name…',
  leaves: 'What if they leave?',
  scenario: 'Open the scenario',
};

interface WayButtonProps {
  way: Way;
  tabIndex: number;
  /** There is no fix before it, so the key for the first fix is for it. */
  first: boolean;
}

export function WayButton({ way, tabIndex, first }: WayButtonProps) {
  const session = useSession();
  const grid = useGridView();
  const desk = useDesk();
  const go = () => {
    if (way.kind === 'leaves') {
      askIfLeaves(session, way.personId);
      return;
    }
    if (way.kind === 'scenario') {
      const { id } = session.store.getState().matrix;
      openAuditAt(id, { kind: 'scenario', id: way.scenarioId });
      goTo(matrixAddress(id, 'incidents'));
      return;
    }
    grid.reveal([{ activityId: way.activityId }], true);
    if (innerWidth <= PHONE) {
      // The row stands there with its name in a field.
      showPanel(desk, { kind: 'closed' });
      return;
    }
    grid.open({ kind: 'rename', spot: { row: way.activityId, column: 'name' } });
  };
  return (
    <Button
      size="small"
      className={styles.fix}
      tabIndex={tabIndex}
      data-act={first ? 'fix' : undefined}
      onClick={go}
    >
      {LABELS[way.kind]}
    </Button>
  );
}
