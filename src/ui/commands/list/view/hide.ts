import { selectedRoles } from '../../../gridView/selection/selection';
import { counted } from '../../../parts/counted';
import type { Command } from '../../command/command';
import { layoutOf, selectionOf } from '../../command/context';

export default {
  id: 'hide',
  label: 'Hide the selected roles',
  menu: { header: { at: 430, label: 'Hide' } },
  words: 'column',
  when: (context) => selectedRoles(layoutOf(context), selectionOf(context)).length > 0,
  run(context) {
    const ids = selectedRoles(layoutOf(context), selectionOf(context));
    context.view.hide(ids);
    context.view.say(`${counted(ids.length, 'role')} hidden.`);
  },
} satisfies Command;
