import type { SectionId } from '../../../../domain/matrix/ids';
import type { Command } from '../../command/command';
import { matrixOf, selectionOf } from '../../command/context';

export default {
  id: 'rename',
  label: 'Rename',
  edits: true,
  keys: ['F2'],
  menu: { name: { at: 100 }, section: { at: 100 }, header: { at: 100 } },
  words: 'edit name change',
  run(context) {
    const { active } = selectionOf(context);
    const isName =
      active.row === 'header' ||
      active.column === 'name' ||
      matrixOf(context).sections[active.row as SectionId];
    // On a cell of letters F2 opens what can be edited there.
    context.view.open({ kind: isName ? 'rename' : 'picker', cellRef: active });
  },
} satisfies Command;
