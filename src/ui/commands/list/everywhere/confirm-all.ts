import { confirmSuggestions } from '../../../../domain/edits/confirmSuggestions';
import { suggestedCells } from '../../../../domain/matrix/suggestedCells';
import { counted } from '../../../parts/counted';
import { notify } from '../../../parts/Toast';
import { reportOutcome } from '../../../session/runEdit';
import type { Command } from '../../command/command';
import { type GridContext, matrixOf } from '../../command/context';

export default {
  id: 'confirm-all',
  label: 'Confirm all suggested letters',
  edits: true,
  zones: 'everywhere',
  words: 'accept template suggestions',
  when: (context) => suggestionsIn(context).length > 0,
  hint: (context) => counted(suggestionsIn(context).length, 'cell'),
  run(context) {
    const cells = suggestionsIn(context);
    const outcome = context.session.run(confirmSuggestions(matrixOf(context), cells));
    if (reportOutcome(outcome)) notify({ message: `Confirmed ${counted(cells.length, 'suggestion')}.` });
  },
} satisfies Command;

function suggestionsIn(context: GridContext) {
  return suggestedCells(matrixOf(context));
}
