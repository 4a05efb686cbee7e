/** The keys that go to the next and the previous gap from anywhere on the screen of the matrix. */
import { useEffect } from 'react';
import { showPanel, useDesk } from '../matrix/desk';
import { usePanelView } from './panelView';

export function useGapKeys(): void {
  const desk = useDesk();
  const view = usePanelView();
  // Keys reach the page before any component; the document is outside React.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // F8 extends a selection inside the grid, which then has taken it; F9 is free there.
      if (event.key !== 'F9' && event.key !== 'F8') return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isInDialog(event.target)) return;
      event.preventDefault();
      if (desk.getState().panel.kind !== 'gaps' || !desk.getState().asked) showPanel(desk, { kind: 'gaps' });
      view.setState({ stepAsked: event.shiftKey ? -1 : 1 });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [desk, view]);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}
