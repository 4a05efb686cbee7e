/** What stands where findings would: why there are none. */

import { isBegun } from '../../../domain/matrix/isBegun';
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
  const empty = useSessionState((state) => !isBegun(state.matrix));
  if (!complete) return <EmptyState title="Checking for gaps…" />;
  if (filtering && open > 0) {
    return (
      <EmptyState
        title="No gaps match this filter"
        action={<Button onClick={() => view.setState({ filter: NO_FILTER })}>Show all {open}</Button>}
      />
    );
  }
  if (empty) return null;
  return (
    <EmptyState title="No open gaps">
      {waived > 0
        ? `All checks pass, except for the ${waived === 1 ? 'gap' : `${waived} gaps`} you waived.`
        : 'All checks pass.'}
    </EmptyState>
  );
}
