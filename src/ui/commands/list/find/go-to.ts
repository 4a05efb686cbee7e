import type { Command } from '../../command/command';

export default {
  id: 'go-to',
  label: 'Go to an activity or role by name',
  keys: ['Ctrl G', '/'],
  words: 'jump find',
  run: ({ view }) => view.open({ kind: 'goto' }),
} satisfies Command;
