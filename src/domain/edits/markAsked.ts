import type { CalendarDate } from '../matrix/date';
import type { PersonId, RoundId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, present } from './edit';

/** Notes the day on which what a person is asked with was last taken to be sent. */
export function markAsked(matrix: Matrix, roundId: RoundId, personId: PersonId, on: CalendarDate): Edit {
  return {
    label: `note that “${matrix.rounds[roundId]?.asked[personId]?.name ?? ''}” was asked`,
    apply(draft) {
      const round = present(draft.rounds[roundId], 'round');
      present(round.asked[personId], 'question').on = on;
    },
  };
}
