/** What stands where findings would: why there are none. */

import { tooFewKnown } from '../../../domain/gaps/scope/absentAreas';
import { scopeOf } from '../../../domain/gaps/scope/matrixScope';
import { isBegun } from '../../../domain/matrix/isBegun';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { useFromReading } from '../../session/reading';
import { useSessionState } from '../../session/SessionContext';
import { isFiltering, NO_FILTER } from '../view/findingFilter';
import { usePanelState, usePanelView } from '../view/panelView';

export function NothingFound() {
  const view = usePanelView();
  const filtering = usePanelState((state) => isFiltering(state.filter));
  const open = useSessionState((state) => state.analysis.findings.length);
  const complete = useSessionState((state) => state.analysis.complete);
  const waived = useSessionState((state) => state.analysis.waived.length);
  const tagged = useSessionState((state) => state.matrix.settings.tagsConfirmed);
  const empty = useSessionState((state) => !isBegun(state.matrix));
  const scope = useFromReading(scopeOf, []);
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
  const known = !scope || tooFewKnown(scope) === undefined;
  return (
    <EmptyState title={tagged && known ? 'No open gaps' : 'No open gaps so far'}>
      {waived > 0
        ? `${checksThatPass(tagged, known)} pass, except for the ${waived === 1 ? 'gap' : `${waived} gaps`} you waived.`
        : `${checksThatPass(tagged, known)} pass.`}
    </EmptyState>
  );
}

/** What is missing is looked for only once tags are confirmed, and told only where enough activities are recognised. */
function checksThatPass(tagged: boolean, known: boolean): string {
  if (!tagged) return 'The checks that need no tags';
  return known ? 'All checks' : 'The checks of the activities that are there';
}
