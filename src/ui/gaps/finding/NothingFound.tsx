/** What stands where findings would: why there are none. */

import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { useSessionState } from '../../session/SessionContext';
import { isFiltering, NO_FILTER } from '../view/findingFilter';
import { usePanelState, usePanelView } from '../view/panelView';

export function NothingFound() {
  const view = usePanelView();
  const filtering = usePanelState((state) => isFiltering(state.filter));
  const open = useSessionState((state) => state.analysis.findings.length);
  const complete = useSessionState((state) => state.analysis.complete);
  const waived = useSessionState((state) => state.analysis.waived.length);
  const empty = useSessionState((state) => isEmpty(state.matrix.activities));
  if (!complete) return <EmptyState title="Looking for gaps…" />;
  if (filtering && open > 0) {
    return (
      <EmptyState
        title="No gaps of this kind"
        action={<Button onClick={() => view.setState({ filter: NO_FILTER })}>Show all {open}</Button>}
      />
    );
  }
  if (empty) {
    return (
      <EmptyState title="Nothing to check yet">Gaps appear here as soon as there are activities.</EmptyState>
    );
  }
  return (
    <EmptyState title="No open gaps">
      {waived > 0
        ? `Every rule is content, apart from ${waived === 1 ? 'the one gap' : `the ${waived} gaps`} you waived.`
        : 'Every rule that this matrix can answer is content.'}
    </EmptyState>
  );
}

function isEmpty(map: object): boolean {
  for (const _ in map) return false;
  return true;
}
