import type { Command } from '../../command/command';

export default {
  id: 'only-gaps',
  label: 'Show only activities with gaps (toggle)',
  zones: 'everywhere',
  words: 'filter rows',
  run: ({ view }) => view.filter({ gap: view.store.getState().filters.gap === null ? 'any' : null }),
} satisfies Command;
