import type { Command } from '../../command/command';

export default {
  id: 'replace',
  label: 'Replace letters or text',
  edits: true,
  keys: ['Ctrl H'],
  words: 'search substitute codes',
  run: ({ view }) => view.open({ kind: 'replace' }),
} satisfies Command;
