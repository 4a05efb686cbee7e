/** Adding an activity or a role beside the active one. */
import { insertBeside } from '../../acts/arranging';
import type { Command } from '../../command/command';

const commands: readonly Command[] = [
  {
    id: 'insert-before',
    label: 'Add an activity above, or a role to the left',
    edits: true,
    keys: ['Ctrl Shift Enter'],
    menu: {
      cell: { at: 400, label: 'Add activity above', under: 'Activity' },
      name: { at: 300, label: 'Add activity above' },
      header: { at: 300, label: 'Add role to the left' },
    },
    words: 'insert row column new',
    run: (context) => insertBeside(context, 'before'),
  },
  {
    id: 'insert-after',
    label: 'Add an activity below, or a role to the right',
    edits: true,
    keys: ['Ctrl Enter'],
    menu: {
      cell: { at: 410, label: 'Add activity below', under: 'Activity' },
      name: { at: 310, label: 'Add activity below' },
      section: { at: 300, label: 'Add activity' },
      header: { at: 310, label: 'Add role to the right' },
    },
    words: 'insert row column new',
    run: (context) => insertBeside(context, 'after'),
  },
];

export default commands;
