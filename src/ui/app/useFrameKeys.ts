/** Keys that work on every screen of a matrix, unless something inside took them already or text is being typed. */
import { useEffect } from 'react';
import { applies } from '../commands/command/command';
import { commandEverywhere, keyWords } from '../commands/offered/keyPress';
import { useGridView } from '../gridView/GridViewContext';
import { onMac } from '../parts/Keys';
import { useLibrary } from '../session/LibraryContext';
import { useSession } from '../session/SessionContext';
import { usePanels } from '../workspace/panels';

export function useFrameKeys(): void {
  const session = useSession();
  const panels = usePanels();
  const library = useLibrary();
  const view = useGridView();
  // Keys reach the page before any component; the document is outside React.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const pressed = keyWords(event, onMac);
      const command = commandEverywhere(event, onMac);
      const context = { session, view, panels, library };
      // In a field, letters are text; a dialog keeps its keys to itself. The palette opens and closes from anywhere.
      const busy = panels.getState().dialog !== null || keepsKeys(event.target, pressed);
      if (!command || !applies(command, context) || (busy && command.id !== 'palette')) return;
      event.preventDefault();
      command.run(context);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session, panels, view, library]);
}

const FIELDS = 'input, textarea, select, [contenteditable], [role="listbox"]';
const OVERLAYS = '[role="dialog"], [role="menu"]';

/** F6 writes nothing and chooses nothing, so it leads out of fields and lists. */
function keepsKeys(target: EventTarget | null, pressed: string): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(OVERLAYS) !== null || (!/\bF6$/.test(pressed) && target.closest(FIELDS) !== null);
}
