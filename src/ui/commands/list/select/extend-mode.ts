import type { Command } from '../../command/command';

export default {
  id: 'extend-mode',
  label: 'Extend the selection with arrow keys, until Esc',
  keys: ['F8'],
  run({ view }) {
    const extending = !view.store.getState().extending;
    view.store.setState({ extending });
    view.say(
      extending ? 'Arrow keys extend the selection. Press Esc to stop.' : 'Arrow keys move the active cell.',
    );
  },
} satisfies Command;
