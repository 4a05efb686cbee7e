/** Above the grid: which rows and columns are shown, and what the letters mean. */

import { PanelRight, RotateCcw } from 'lucide-react';
import { isBegun } from '../../../domain/matrix/isBegun';
import { filtersInUse } from '../../gridView/choices/filters';
import { useGridView, useGridViewState } from '../../gridView/GridViewContext';
import bars from '../../parts/Bars.module.css';
import { Chip } from '../../parts/Chip';
import { classNames } from '../../parts/classNames';
import { counted } from '../../parts/counted';
import { useSessionState } from '../../session/SessionContext';
import { isShown } from '../../workspace/panelShown';
import { showPanel, usePanels, usePanelsState } from '../../workspace/panels';
import { useWideScreen } from '../../workspace/useWideScreen';
import { ConcernFilter, SectionFilter } from '../filters/ListFilters';
import { MoreFilters } from '../filters/MoreFilters';
import { RoleColumns } from '../filters/RoleColumns';
import styles from './FilterBar.module.css';
import { Legend } from './Legend';

export function FilterBar() {
  return (
    <div className={classNames(bars.bar, styles.bar)} role="toolbar" aria-label="Filters">
      <div className={styles.chips}>
        <SectionFilter />
        <ConcernFilter />
        <RoleColumns />
        <GapChip />
        <MoreFilters />
        <ClearChip />
      </div>
      <Legend />
      <SideToggle />
    </div>
  );
}

function GapChip() {
  const view = useGridView();
  const gap = useGridViewState((state) => state.filters.gap);
  return (
    <Chip
      active={gap !== null}
      aria-pressed={gap !== null}
      onClick={() => view.filter({ gap: gap === null ? 'any' : null })}
    >
      {gap === null || gap === 'any' ? 'Only activities with gaps' : GAP_WORDS[gap]}
    </Chip>
  );
}

const GAP_WORDS = { must: 'Only must fix', should: 'Only should fix', look: 'Only worth a look' };

function ClearChip() {
  const view = useGridView();
  const filters = useGridViewState((state) => state.filters);
  const focusRole = useGridViewState((state) => state.focusRole);
  const name = useSessionState((state) => (focusRole ? state.matrix.roles[focusRole]?.name : undefined));
  const count = filtersInUse(filters);
  if (count === 0 && focusRole === null) return null;
  return (
    <Chip onClick={() => view.clearFilters()}>
      <RotateCcw size={12} aria-hidden />
      {name ? `Show all, not only ${name}` : 'Clear filters'}
    </Chip>
  );
}

function SideToggle() {
  const panels = usePanels();
  const wide = useWideScreen();
  const shown = usePanelsState((state) => isShown(state, wide));
  const open = useSessionState((state) => state.analysis.findings.length);
  const begun = useSessionState((state) => isBegun(state.matrix));
  // Where the panel is closed, nothing else says that what is missing is not known.
  const whole = useSessionState((state) => state.analysis.counts.whole);
  const gaps = begun ? `${counted(open, 'gap', 'gaps')}${whole ? '' : ' so far'}` : 'Gaps';
  return (
    <Chip
      aria-expanded={shown}
      aria-label={shown ? 'Hide side panel' : `${gaps}: show the side panel`}
      onClick={() => showPanel(panels, { kind: shown ? 'closed' : 'gaps' })}
    >
      <PanelRight size={14} aria-hidden />
      {shown ? null : <span>{gaps}</span>}
    </Chip>
  );
}
