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
  const whole = useSessionState((state) => state.analysis.counts.whole === true);
  const tagged = useSessionState((state) => state.matrix.settings.tagsConfirmed);
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
  const checks = checksThatPass(tagged, whole);
  return (
    <EmptyState title={whole ? 'No open gaps' : 'No open gaps so far'}>
      {waived > 0
        ? `${checks} pass, except for the ${waived === 1 ? 'gap' : `${waived} gaps`} you waived.`
        : `${checks} pass.`}
    </EmptyState>
  );
}

/** What is missing is looked for only once tags are confirmed, and told only where enough activities are recognised. */
function checksThatPass(tagged: boolean, whole: boolean): string {
  if (!tagged) return 'The checks that need no tags';
  return whole ? 'The checks that can run here' : 'The checks of the activities that are there';
}
