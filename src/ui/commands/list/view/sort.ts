/** Sorting the activities inside each section. The same command again reverses the order. */
import type { Sort } from '../../../gridView/choices/viewChoices';
import type { Command } from '../../command/command';
import { type GridContext, selectionOf } from '../../command/context';

function sortBy({ view }: GridContext, by: Sort['by']): void {
  const { sort } = view.store.getState();
  const descending = sort?.by === by && !sort.descending;
  view.choose({ sort: { by, descending } });
  view.say(`Sorted${descending ? ', reversed' : ''}. Sections keep their order.`);
}

const commands: readonly Command[] = [
  {
    id: 'sort-name',
    label: 'Sort activities by name',
    menu: { corner: { at: 100 } },
    words: 'alphabetical order',
    run: (context) => sortBy(context, 'name'),
  },
  {
    id: 'sort-gaps',
    label: 'Sort activities by gaps',
    menu: { corner: { at: 110 } },
    words: 'worst first order',
    run: (context) => sortBy(context, 'gaps'),
  },
  {
    id: 'sort-role',
    label: 'Sort activities by this role’s letters',
    menu: { header: { at: 410, label: 'Sort by this role’s letters' } },
    words: 'order',
    when: (context) => selectionOf(context).active.column !== 'name',
    run(context) {
      const { column } = selectionOf(context).active;
      if (column !== 'name') sortBy(context, column);
    },
  },
  {
    id: 'sort-none',
    label: 'Restore the matrix order',
    menu: { corner: { at: 120 } },
    words: 'unsort',
    when: ({ view }) => view.store.getState().sort !== null,
    run: ({ view }) => view.choose({ sort: null }),
  },
];

export default commands;
