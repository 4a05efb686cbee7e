/** Keeping the first columns in view while the grid scrolls sideways. */
import { counted } from '../../../parts/counted';
import type { Command } from '../../command/command';
import { activePosition, selectionOf } from '../../command/context';

const commands: readonly Command[] = [
  {
    id: 'freeze',
    label: 'Freeze columns up to this one',
    menu: { header: { at: 420, label: 'Freeze up to this column' } },
    words: 'pin keep in view',
    when: (context) => selectionOf(context).active.column !== 'name',
    run(context) {
      const count = activePosition(context).column + 1;
      context.view.choose({ frozenRoles: count });
      context.view.say(`${counted(count, 'role')} frozen.`);
    },
  },
  {
    id: 'freeze-none',
    label: 'Unfreeze columns',
    menu: { corner: { at: 210 } },
    words: 'unpin',
    when: ({ view }) => view.store.getState().frozenRoles > 0,
    run: ({ view }) => view.choose({ frozenRoles: 0 }),
  },
];

export default commands;
