import type { Command } from '../../command/command';
import { selectionOf } from '../../command/context';

export default {
  id: 'add-mode',
  label: 'Add another selection',
  keys: ['Shift F8'],
  run(context) {
    const { view } = context;
    const selection = selectionOf(context);
    const { active } = selection;
    view.select({ ...selection, ranges: [...selection.ranges, { kind: 'cells', from: active, to: active }] });
    view.store.setState({ extending: true });
    view.say('Arrow keys select another range. Press Esc to stop.');
  },
} satisfies Command;
