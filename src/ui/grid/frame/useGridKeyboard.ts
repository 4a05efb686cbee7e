/** One listener for every key pressed in the grid: it looks up what the key means there and runs it. */
import { type KeyboardEvent, useCallback } from 'react';
import { whyReadOnly } from '../../../session/readOnly';
import { sayUnknownLetter, typeLetter } from '../../commands/acts/assigning';
import { applies, type CommandContext } from '../../commands/command/command';
import {
  activePosition,
  type GridContext,
  layoutOf,
  matrixOf,
  selectionOf,
} from '../../commands/command/context';
import { zoneAt } from '../../commands/command/zone';
import { type Intent, intentOf } from '../../commands/offered/keyPress';
import { isOneCell } from '../../gridView/selection/selection';
import { onMac } from '../../parts/Keys';
import { notify } from '../../parts/Toast';

export function useGridKeyboard(context: CommandContext) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      // Editors and buttons inside the grid have their own keys.
      if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-column]')) return;
      const { nativeEvent } = event;
      const zone = zoneAt(layoutOf(context), activePosition(context));
      const intent = intentOf(nativeEvent, zone, matrixOf(context).scheme, onMac);
      if (!intent || leaves(context, intent)) return;
      event.preventDefault();
      obey(context, intent);
    },
    [context],
  );
}

/** Tab leaves the grid at the ends of a row, after Escape, and if the person chose so. */
function leaves(context: GridContext, intent: Intent): boolean {
  if (intent.kind !== 'command' || (intent.command.id !== 'next' && intent.command.id !== 'next-back'))
    return false;
  const { leaving, tabLeaves } = context.view.store.getState();
  if (leaving || tabLeaves) return true;
  if (!isOneCell(selectionOf(context))) return false;
  const layout = layoutOf(context);
  const { row, column } = activePosition(context);
  if (layout.rows[row]?.kind === 'section') return true;
  return intent.command.id === 'next' ? column === layout.columns.length - 1 : column === -1;
}

function obey(context: CommandContext, intent: Intent): void {
  switch (intent.kind) {
    case 'command':
      if (applies(intent.command, context)) intent.command.run(context);
      else if (intent.command.edits) sayReadOnly(context);
      break;
    case 'letter':
      typeLetter(context, intent.letter, intent.replaces);
      break;
    case 'unknown-letter':
      sayUnknownLetter(context, intent.letter);
      break;
    case 'text-on-name':
      notify({ message: HOW_TO_RENAME, topic: 'rename' });
  }
}

/** A key that would change something is not silent where nothing can be changed. */
function sayReadOnly({ session }: CommandContext): void {
  const message = whyReadOnly(session.store.getState());
  if (message) notify({ message, urgent: true });
}

// A name is replaced only by someone who means to: what was typed for another place would be lost in it.
const HOW_TO_RENAME = 'Press F2 or double-click to rename.';
