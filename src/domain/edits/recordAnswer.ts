import type { RoundAnswer } from '../matrix/agreement';
import type { RoundId } from '../matrix/ids';
import { type Edit, present } from './edit';

/**
 * Puts an answer into its round. What the same person said before of other activities is kept with it.
 */
export function recordAnswer(roundId: RoundId, answer: RoundAnswer): Edit {
  return {
    label: answer.who ? `take the answer of “${answer.who}”` : 'take an answer without a name',
    apply(draft) {
      const { answers } = present(draft.rounds[roundId], 'round');
      const { personId } = answer;
      const older = Object.values<RoundAnswer>(answers)
        .filter((one) => one.id !== answer.id && personId !== undefined && one.personId === personId)
        .sort((one, other) => (one.on < other.on ? -1 : 1));
      const said = Object.assign({}, ...older.map((one) => one.said), answers[answer.id]?.said, answer.said);
      // A blind answer is taken back by leaving its row empty, so its new form stands for the whole of it.
      const cells = Object.assign({}, ...older.map((one) => one.cells), answer.cells);
      const kept = {
        ...answer,
        ...(answer.said ? { said } : {}),
        ...(answer.cells ? { cells } : {}),
      };
      for (const { id } of older) delete answers[id];
      answers[answer.id] = JSON.parse(JSON.stringify(kept));
    },
  };
}
