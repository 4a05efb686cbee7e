/** Where a finding leads besides its fixes: to the name of its row, a what-if of its person, or its scenario. */
import type { GapLink } from '../../../domain/findings/rule';
import { useGridView } from '../../gridView/GridViewContext';
import { openAuditAt } from '../../incidents/state/place';
import { Button } from '../../parts/Button';
import { goTo, matrixAddress } from '../../routing/route';
import { useSession } from '../../session/SessionContext';
import { openPerson } from '../../workspace/openPerson';
import { showPanel, usePanels } from '../../workspace/panels';
import styles from './FixButtons.module.css';
import { PHONE } from './useWalk';

const LABELS: { readonly [kind in GapLink['kind']]: string } = {
  rename: 'Rename…',
  leaves: 'What if this person leaves?',
  scenario: 'Open the scenario',
  agreement: 'Open the round',
};

interface GapLinkButtonProps {
  link: GapLink;
  tabIndex: number;
  /** There is no fix before it, so the key for the first fix is for it. */
  first: boolean;
}

export function GapLinkButton({ link, tabIndex, first }: GapLinkButtonProps) {
  const session = useSession();
  const grid = useGridView();
  const panels = usePanels();
  const go = () => {
    if (link.kind === 'leaves') {
      openPerson(session, link.personId, 'what-if');
      return;
    }
    if (link.kind === 'scenario') {
      const { id } = session.store.getState().matrix;
      openAuditAt(id, { kind: 'scenario', id: link.scenarioId });
      goTo(matrixAddress(id, 'incidents'));
      return;
    }
    if (link.kind === 'agreement') {
      goTo(matrixAddress(session.store.getState().matrix.id, 'agreement'));
      return;
    }
    grid.reveal([{ activityId: link.activityId }], true);
    if (innerWidth <= PHONE) {
      // The row stands there with its name in a field.
      showPanel(panels, { kind: 'closed' });
      return;
    }
    grid.open({ kind: 'rename', cellRef: { row: link.activityId, column: 'name' } });
  };
  return (
    <Button
      size="small"
      className={styles.fix}
      tabIndex={tabIndex}
      data-act={first ? 'fix' : undefined}
      onClick={go}
    >
      {LABELS[link.kind]}
    </Button>
  );
}
