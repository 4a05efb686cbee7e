/** Keys that hold everywhere in a matrix, unless something inside has already taken them or someone is typing. */
import { useEffect } from 'react';
import { keyWords } from '../grid/keys/keyPress';
import { useGridView } from '../gridView/GridViewContext';
import { frameCommands } from '../palette/frameCommands';
import { onMac } from '../parts/Keys';
import { undoOrRedo } from '../session/runEdit';
import { useSession } from '../session/SessionContext';
import { usePanels } from '../workspace/panels';

const TAKES_BACK: { readonly [keys: string]: 'undo' | 'redo' } = {
  'Ctrl Z': 'undo',
  'Ctrl Y': 'redo',
  'Ctrl Shift Z': 'redo',
};

export function useFrameKeys(): void {
  const session = useSession();
  const panels = usePanels();
  const view = useGridView();
  // Keys reach the page before any component; the document is outside React.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const pressed = keyWords(event, onMac);
      const command = frameCommands.find(({ keys }) => keys.includes(pressed));
      const way = TAKES_BACK[pressed];
      // In a field, letters are text; a dialog keeps its keys to itself. The palette opens and closes from anywhere.
      const busy = panels.getState().dialog !== null || keepsKeys(event.target, pressed);
      if ((!command && !way) || (busy && command?.id !== 'palette')) return;
      event.preventDefault();
      if (way) undoOrRedo(session, way);
      else command?.run({ session, view, panels });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session, panels, view]);
}

const FIELDS = 'input, textarea, select, [contenteditable], [role="listbox"]';
const OVERLAYS = '[role="dialog"], [role="menu"]';

/** F6 writes nothing and chooses nothing, so it leads out of fields and lists. */
function keepsKeys(target: EventTarget | null, pressed: string): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(OVERLAYS) !== null || (!/\bF6$/.test(pressed) && target.closest(FIELDS) !== null);
}
