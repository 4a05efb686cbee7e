import type { Command } from '../../command/command';

export default {
  id: 'pattern',
  label: 'Overview',
  keys: ['Alt 0'],
  menu: { corner: { at: 540 } },
  words: 'pattern zoom out colours blocks',
  run({ view }) {
    const pattern = view.store.getState().zoom === 'pattern';
    view.choose({ zoom: pattern ? 'letters' : 'pattern' });
    view.say(pattern ? 'Showing letters.' : 'Showing colour blocks.');
    view.scrollTo(view.store.getState().selection.active, false);
  },
} satisfies Command;
