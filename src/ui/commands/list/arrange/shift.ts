/** Moving what is selected by one place. */
import { moveSelected } from '../../acts/shifting';
import type { Command } from '../../command/command';
import { selectionOf } from '../../command/context';

const hasRole: NonNullable<Command['when']> = (context) => selectionOf(context).active.column !== 'name';

const commands: readonly Command[] = [
  {
    id: 'shift-up',
    label: 'Move activities or section up',
    edits: true,
    keys: ['Alt Shift ArrowUp'],
    menu: {
      cell: { at: 430, label: 'Move activity up', under: 'Activity' },
      name: { at: 330, label: 'Move up' },
      section: { at: 330, label: 'Move section up' },
    },
    words: 'reorder',
    run: (context) => moveSelected(context, 'up'),
  },
  {
    id: 'shift-down',
    label: 'Move activities or section down',
    edits: true,
    keys: ['Alt Shift ArrowDown'],
    menu: {
      cell: { at: 440, label: 'Move activity down', under: 'Activity' },
      name: { at: 340, label: 'Move down' },
      section: { at: 340, label: 'Move section down' },
    },
    words: 'reorder',
    run: (context) => moveSelected(context, 'down'),
  },
  {
    id: 'shift-left',
    label: 'Move roles left',
    edits: true,
    keys: ['Alt Shift ArrowLeft'],
    menu: { header: { at: 330, label: 'Move left', under: 'Move' } },
    words: 'reorder column',
    when: hasRole,
    run: (context) => moveSelected(context, 'left'),
  },
  {
    id: 'shift-right',
    label: 'Move roles right',
    edits: true,
    keys: ['Alt Shift ArrowRight'],
    menu: { header: { at: 340, label: 'Move right', under: 'Move' } },
    words: 'reorder column',
    when: hasRole,
    run: (context) => moveSelected(context, 'right'),
  },
];

export default commands;
