/** One listener for every key pressed in the grid: it asks the table what the key means and runs it. */
import { type KeyboardEvent, useCallback } from 'react';
import { flushSync } from 'react-dom';
import { isOneCell } from '../../gridView/selection/selection';
import { onMac } from '../../parts/Keys';
import { sayUnknownLetter, typeLetter } from '../commands/assigning';
import { runCommand } from '../commands/commandList';
import { activePosition, type GridContext, layoutOf, matrixOf, selectionOf } from '../commands/context';
import { foldOrUnfold } from '../commands/sections';
import type { GridCommandId } from '../keys/gridKeys';
import { type Intent, intentOf } from '../keys/keyPress';
import { zoneAt } from '../keys/zone';

// The browser and the page do these themselves: the clipboard by its events, undo by the frame around the grid.
const NOT_BY_KEY: ReadonlySet<GridCommandId> = new Set(['copy', 'cut', 'paste', 'undo', 'redo']);

export function useGridKeyboard(context: GridContext) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      // Editors and buttons inside the grid have their own keys.
      if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-column]')) return;
      const { nativeEvent } = event;
      const zone = zoneAt(layoutOf(context), activePosition(context));
      const intent = intentOf(nativeEvent, zone, matrixOf(context).scheme, onMac);
      if (!intent || leaves(context, intent)) return;
      if (intent.kind === 'command' && NOT_BY_KEY.has(intent.id)) return;
      if (intent.kind !== 'type' || intent.text !== '') event.preventDefault();
      carryOut(context, intent, zone === 'section');
    },
    [context],
  );
}

/** Tab goes out at the ends of a row, after Escape, and where the person wants it to. */
function leaves(context: GridContext, intent: Intent): boolean {
  if (intent.kind !== 'command' || (intent.id !== 'next' && intent.id !== 'previous')) return false;
  const { leaving, tabLeaves } = context.view.store.getState();
  if (leaving || tabLeaves) return true;
  if (!isOneCell(selectionOf(context))) return false;
  const layout = layoutOf(context);
  const { row, column } = activePosition(context);
  if (layout.rows[row]?.kind === 'section') return true;
  return intent.id === 'next' ? column === layout.columns.length - 1 : column === -1;
}

function carryOut(context: GridContext, intent: Intent, onSection: boolean): void {
  switch (intent.kind) {
    case 'command':
      if (intent.id === 'pick' && onSection) foldOrUnfold(context);
      else runCommand(context, intent.id);
      break;
    case 'letter':
      typeLetter(context, intent.letter, intent.replaces);
      break;
    case 'unknown-letter':
      sayUnknownLetter(context, intent.letter);
      break;
    case 'type':
      // The field must be there and focused before this key's text or composition begins.
      flushSync(() =>
        context.view.open({ kind: 'rename', cellRef: selectionOf(context).active, text: intent.text }),
      );
  }
}
