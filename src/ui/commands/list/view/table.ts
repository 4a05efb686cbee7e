import type { Command } from '../../command/command';

export default {
  id: 'table',
  label: 'Show as a plain table (for screen readers)',
  menu: { corner: { at: 550 } },
  words: 'read aloud accessibility',
  run: ({ view }) => view.open({ kind: 'table' }),
} satisfies Command;
