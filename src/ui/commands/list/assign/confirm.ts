import { confirmSuggestions } from '../../../../domain/edits/confirmSuggestions';
import { onCells } from '../../acts/assigning';
import type { Command } from '../../command/command';
import { matrixOf, runEdit } from '../../command/context';

export default {
  id: 'confirm',
  label: 'Confirm suggested letters',
  edits: true,
  keys: ['Alt Enter'],
  menu: { cell: { at: 130, label: 'Confirm suggestion' } },
  words: 'accept approve template',
  run: onCells((context, cells) => {
    const confirmed = runEdit(context, confirmSuggestions(matrixOf(context), cells));
    if (!confirmed) context.view.say('No suggestions to confirm here.');
  }),
} satisfies Command;
