import { clearCells } from '../../../../domain/edits/setCodes';
import { onCells } from '../../acts/assigning';
import type { Command } from '../../command/command';
import { matrixOf, runEdit } from '../../command/context';

export default {
  id: 'clear',
  label: 'Clear the selected cells',
  edits: true,
  keys: ['Delete', 'Backspace'],
  menu: {
    cell: { at: 140, label: 'Clear' },
    name: { at: 500, label: 'Clear letters' },
    header: { at: 600, label: 'Clear letters' },
  },
  words: 'empty erase blank',
  run: onCells((context, cells) => void runEdit(context, clearCells(matrixOf(context), cells))),
} satisfies Command;
