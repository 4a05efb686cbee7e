/** Showing the activities of one role alone. */
import { filtersInUse } from '../../../gridView/choices/filters';
import type { Command } from '../../command/command';
import { matrixOf, selectionOf } from '../../command/context';

const commands: readonly Command[] = [
  {
    id: 'focus-role',
    label: 'Show only this role’s activities',
    menu: { header: { at: 400 } },
    words: 'mine filter',
    when: (context) => selectionOf(context).active.column !== 'name',
    run(context) {
      const { column } = selectionOf(context).active;
      if (column === 'name') return;
      context.view.focusOnRole(column);
      context.view.say(`Showing only ${matrixOf(context).roles[column]?.name}’s activities.`);
    },
  },
  {
    id: 'focus-none',
    label: 'Clear filters and show everything',
    words: 'all reset',
    when({ view }) {
      const { filters, focusRole } = view.store.getState();
      return focusRole !== null || filtersInUse(filters) > 0;
    },
    run: ({ view }) => view.clearFilters(),
  },
];

export default commands;
