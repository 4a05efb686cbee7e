/** Keeping the first columns in view while the grid scrolls sideways. */
import { counted } from '../../../parts/counted';
import type { Command } from '../../command/command';
import { layoutOf, selectionOf } from '../../command/context';

const commands: readonly Command[] = [
  {
    id: 'freeze',
    label: 'Freeze columns up to this one',
    menu: { header: { at: 420, label: 'Freeze up to this column' } },
    words: 'pin keep in view',
    when: (context) => selectionOf(context).active.column !== 'name',
    run(context) {
      const { column } = selectionOf(context).active;
      if (column === 'name') return;
      context.view.freezeUpTo(column);
      context.view.say(`${counted(layoutOf(context).frozen, 'role')} frozen.`);
    },
  },
  {
    id: 'freeze-none',
    label: 'Unfreeze columns',
    menu: { corner: { at: 210 } },
    words: 'unpin',
    when: ({ view }) => view.store.getState().frozenRoles > 0,
    run: ({ view }) => view.freezeUpTo(null),
  },
];

export default commands;
