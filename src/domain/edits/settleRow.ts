import type { Settled } from '../matrix/agreement';
import type { ActivityId, RoundId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, present } from './edit';

const WORDS: { readonly [how in Settled]: string } = {
  majority: 'settle “” by the majority',
  decided: 'note that “” is decided',
  discuss: 'put “” on the list to discuss',
  left: 'leave “” as it is',
};

/** Notes what became of a row that people see differently; undefined opens it again. */
export function settleRow(
  matrix: Matrix,
  roundId: RoundId,
  activityId: ActivityId,
  how: Settled | undefined,
): Edit {
  const name = matrix.activities[activityId]?.name ?? '';
  const words = how === undefined ? 'reopen “” in its round' : WORDS[how];
  return {
    label: words.replace('“”', () => `“${name}”`),
    apply(draft) {
      const { settled } = present(draft.rounds[roundId], 'round');
      if (how === undefined) delete settled[activityId];
      else settled[activityId] = how;
    },
  };
}
