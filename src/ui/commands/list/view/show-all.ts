import type { Command } from '../../command/command';

export default {
  id: 'show-all',
  label: 'Show all roles',
  menu: { corner: { at: 200 } },
  words: 'unhide hidden columns',
  when: ({ view }) => view.store.getState().hiddenRoles.size > 0,
  run: ({ view }) => view.unhide(view.store.getState().hiddenRoles),
} satisfies Command;
