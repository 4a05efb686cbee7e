/** Opens and closes the panel beside the grid, and says how many gaps are in it. */
import { PanelRight } from 'lucide-react';
import { Chip } from '../parts/Chip';
import { useSessionState } from '../session/SessionContext';
import { showPanel, useDesk, useDeskState } from './desk';
import { isShown } from './panelShown';
import { useWideScreen } from './useWideScreen';

export function SideToggle() {
  const desk = useDesk();
  const wide = useWideScreen();
  const shown = useDeskState((state) => isShown(state, wide));
  const open = useSessionState((state) => state.analysis.findings.length);
  return (
    <Chip
      aria-expanded={shown}
      aria-label={shown ? 'Hide the side panel' : `Show the side panel, ${open} gaps`}
      onClick={() => showPanel(desk, { kind: shown ? 'closed' : 'gaps' })}
    >
      <PanelRight size={14} aria-hidden />
      {shown ? null : <span>{open}</span>}
    </Chip>
  );
}
