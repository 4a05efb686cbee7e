/** Keys that hold everywhere in a matrix, unless something inside has already taken them or somebody is typing. */
import { useEffect } from 'react';
import { openDialog, useDesk } from '../matrix/desk';
import { useSession } from '../session/SessionContext';
import { takeBack } from './takeBack';

export function useFrameKeys(): void {
  const session = useSession();
  const desk = useDesk();
  // Keys reach the page before any component; the document is outside React.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const key = event.key.toLowerCase();
      const command = event.ctrlKey || event.metaKey;
      if (command && !event.shiftKey && !event.altKey && key === 'k') {
        event.preventDefault();
        openDialog(desk, desk.getState().dialog === 'palette' ? null : 'palette');
      } else if (isTyping(event.target) || desk.getState().dialog) {
        return;
      } else if (!command && !event.altKey && key === '?') {
        event.preventDefault();
        openDialog(desk, 'keys');
      } else if (command && !event.altKey && (key === 'z' || key === 'y')) {
        event.preventDefault();
        takeBack(session, key === 'y' || event.shiftKey ? 'redo' : 'undo');
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session, desk]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
  );
}
