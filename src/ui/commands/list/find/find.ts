import type { Command } from '../../command/command';

export default {
  id: 'find',
  label: 'Find in names, conditions and notes',
  keys: ['Ctrl F'],
  words: 'search',
  run: ({ view }) => view.open({ kind: 'find' }),
} satisfies Command;
