import type { RoundAnswer } from '../matrix/agreement';
import type { RoundId } from '../matrix/ids';
import { type Edit, present } from './edit';

/** Puts an answer into its round. An older one of the same person gives way. */
export function recordAnswer(roundId: RoundId, answer: RoundAnswer): Edit {
  return {
    label: answer.who ? `take the answer of “${answer.who}”` : 'take an answer without a name',
    apply(draft) {
      const { answers } = present(draft.rounds[roundId], 'round');
      for (const older of Object.values(answers))
        if (older.personId !== undefined && older.personId === answer.personId) delete answers[older.id];
      answers[answer.id] = JSON.parse(JSON.stringify(answer));
    },
  };
}
