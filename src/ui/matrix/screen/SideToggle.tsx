/** Opens and closes the panel beside the grid, and says how many gaps are in it. */
import { PanelRight } from 'lucide-react';
import { Chip } from '../../parts/Chip';
import { useSessionState } from '../../session/SessionContext';
import { isShown } from '../../workspace/panelShown';
import { showPanel, usePanels, usePanelsState } from '../../workspace/panels';
import { useWideScreen } from '../../workspace/useWideScreen';

export function SideToggle() {
  const panels = usePanels();
  const wide = useWideScreen();
  const shown = usePanelsState((state) => isShown(state, wide));
  const open = useSessionState((state) => state.analysis.findings.length);
  return (
    <Chip
      aria-expanded={shown}
      aria-label={shown ? 'Hide the side panel' : `Show the side panel, ${open} gaps`}
      onClick={() => showPanel(panels, { kind: shown ? 'closed' : 'gaps' })}
    >
      <PanelRight size={14} aria-hidden />
      {shown ? null : <span>{open}</span>}
    </Chip>
  );
}
