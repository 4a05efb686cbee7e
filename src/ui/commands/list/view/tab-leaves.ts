import type { Command } from '../../command/command';

export default {
  id: 'tab-leaves',
  label: 'Switch what Tab does: leave the grid, or next cell',
  menu: { corner: { at: 560 } },
  words: 'keyboard focus',
  run({ view }) {
    const tabLeaves = !view.store.getState().tabLeaves;
    view.choose({ tabLeaves });
    view.say(tabLeaves ? 'Tab now leaves the grid.' : 'Tab now moves to the next cell.');
  },
} satisfies Command;
