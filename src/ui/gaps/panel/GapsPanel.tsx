/** The gaps of the open matrix: how many, how heavy, why each matters, and what mends it. */

import { Presentation } from 'lucide-react';
import { Suspense, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Analysis } from '../../../domain/findings/analysis';
import { ruleById } from '../../../domain/gaps/engine/ruleList';
import { isBegun } from '../../../domain/matrix/isBegun';
import type { Matrix } from '../../../domain/matrix/matrix';
import { Boundary } from '../../boundary/Boundary';
import { TroubleWithin } from '../../boundary/troubles';
import { thousands } from '../../parts/counted';
import { IconButton } from '../../parts/IconButton';
import { Keys } from '../../parts/Keys';
import { slotOf } from '../../parts/lazySlot';
import { goTo, matrixAddress } from '../../routing/route';
import { keepViewSettings } from '../../session/keepViewSetting';
import { useReadOnly, useSession, useSessionState } from '../../session/SessionContext';
import { Figures } from '../figures/Figures';
import { FindingList } from '../finding/FindingList';
import { StartSteps } from '../finding/StartSteps';
import { RulesButton } from '../rules/RulesButton';
import { NotInMatrix } from '../scope/NotInMatrix';
import { TagsWait } from '../tags/TagsWait';
import { filterFindings, isFiltering } from '../view/findingFilter';
import { groupFindings } from '../view/findingGroups';
import { panelViewOf, usePanelState } from '../view/panelView';
import { MOST_SEEN } from '../view/seenGaps';
import { WaivedList } from '../waivers/WaivedList';
import { FilterBar } from './FilterBar';
import styles from './GapsPanel.module.css';
import { SeverityCards } from './SeverityCards';

/** Gaps from which the panel says of how few kinds they are, because a long list looks worse than it is. */
const MANY = 10;

// The words of six languages load only where tags wait to be confirmed.
const SuggestedTags = slotOf(() => import('../tags/SuggestedTags'));

export default function GapsPanel() {
  const { analysis, matrix } = useShown();
  const filter = usePanelState((state) => state.filter);
  const { complete, findings, waived, counts } = analysis;
  const shown = useMemo(() => filterFindings(findings, filter, matrix), [findings, filter, matrix]);
  const groups = useMemo(() => groupFindings(shown, (id) => ruleById(id)?.title), [shown]);
  const open = findings.length;
  // Without a role nobody could own anything yet: what to do first stands alone, and nothing is counted as missing.
  const readOnly = useReadOnly();
  const starting = useSessionState((state) => !isBegun(state.matrix)) && !readOnly;
  const title = useRef<HTMLHeadingElement>(null);
  useKeepSeen(analysis);
  return (
    <section className={styles.panel} aria-label="Gaps">
      <header className={styles.head}>
        <h2 ref={title} className={styles.title} tabIndex={-1}>
          Gaps {starting ? null : <span className={styles.count}>{complete ? thousands(open) : '…'}</span>}
        </h2>
        <div className={styles.rules}>
          <RulesButton />
          <IconButton
            name="Meeting"
            hint="Go through the gaps in a meeting"
            look="quiet"
            size="small"
            onClick={() => goTo(matrixAddress(matrix.id, 'meeting'))}
          >
            <Presentation size={15} aria-hidden />
          </IconButton>
        </div>
      </header>
      {matrix.settings.tagsConfirmed ? null : (
        <Boundary what="Suggested tags" Trouble={TroubleWithin}>
          <Suspense fallback={readOnly ? null : <TagsWait />}>
            <SuggestedTags onConfirmed={() => title.current?.focus()} />
          </Suspense>
        </Boundary>
      )}
      {starting ? null : (
        <>
          <SeverityCards counts={counts} />
          <Figures analysis={analysis} matrix={matrix} />
          {open > 0 ? <FilterBar findings={findings} /> : null}
        </>
      )}
      <p className="visually-hidden" role="status">
        {shown.length === open ? '' : `Showing ${shown.length} of ${open} gaps`}
      </p>
      {!starting && shown.length >= MANY && groups.length < shown.length ? (
        <p className={styles.causes}>
          {thousands(shown.length)} gaps of {groups.length} kinds
        </p>
      ) : null}
      <StartSteps />
      {starting ? null : <FindingList groups={groups} matrix={matrix} filtered={isFiltering(filter)} />}
      {shown.length > 0 && !starting ? <KeyHints /> : null}
      {complete && !starting && matrix.settings.tagsConfirmed ? <NotInMatrix heading={title} /> : null}
      {waived.length > 0 ? <WaivedList waived={waived} matrix={matrix} /> : null}
    </section>
  );
}

/** A keystroke in the grid is shown first; the panel follows in the next free moment. What comes first has waited for the cells already. */
function useShown(): { readonly analysis: Analysis; readonly matrix: Matrix } {
  const analysis = useSessionState((state) => state.analysis);
  const matrix = useSessionState((state) => state.analysed);
  const deferred = { analysis: useDeferredValue(analysis), matrix: useDeferredValue(matrix) };
  return deferred.analysis.complete ? deferred : { analysis, matrix };
}

/** Keeps the gaps that are shown now for the next visit. At the first visit, what is there at the start is nothing new. */
function useKeepSeen({ complete, findings }: Analysis): void {
  const session = useSession();
  useEffect(() => {
    if (!complete) return;
    const keys = findings.length > MOST_SEEN ? undefined : findings.map(({ key }) => key);
    const view = panelViewOf(session);
    if (!view.getState().seen && keys) view.setState({ seen: new Set(keys) });
    keepViewSettings(session, { seenGaps: keys });
  }, [complete, findings, session]);
}

const HINTS = [
  { keys: 'F9', does: 'next gap' },
  { keys: 'Enter', does: 'apply the first fix' },
  { keys: 'C', does: 'choose' },
  { keys: 'H', does: 'why' },
  { keys: 'W', does: 'waive' },
  { keys: 'Esc', does: 'back to the matrix' },
] as const;

function KeyHints() {
  return (
    <p className={styles.hints}>
      {HINTS.map(({ keys, does }) => (
        <span key={keys} className={styles.hint}>
          <Keys keys={keys} /> {does}
        </span>
      ))}
    </p>
  );
}
