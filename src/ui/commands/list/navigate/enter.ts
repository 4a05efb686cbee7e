/** Enter and Shift Enter: down the column, or through the selection. On a name Enter renames, on a section it collapses. */
import { stepOn, walkSelection } from '../../acts/moving';
import { foldActiveSection } from '../../acts/sections';
import type { Command } from '../../command/command';
import { activePosition, type GridContext, layoutOf, selectionOf } from '../../command/context';
import { zoneAt } from '../../command/zone';

function enter(context: GridContext): void {
  const zone = zoneAt(layoutOf(context), activePosition(context));
  if (walkSelection(context, false, false)) return;
  if (zone === 'section') foldActiveSection(context);
  else if (zone === 'cell') stepOn(context, 'down');
  else context.view.open({ kind: 'rename', cellRef: selectionOf(context).active });
}

const commands: readonly Command[] = [
  {
    id: 'enter',
    label: 'Down. On a name: rename. On a section: collapse or expand',
    keys: ['Enter'],
    palette: false,
    run: enter,
  },
  {
    id: 'enter-up',
    label: 'Up',
    keys: ['Shift Enter'],
    palette: false,
    run: (context) => stepOn(context, 'up'),
  },
];

export default commands;
