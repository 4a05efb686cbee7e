import type { Asked, Round } from '../matrix/agreement';
import { MATRIX_BOUNDS } from '../matrix/bounds';
import { type Edit, EditRefused } from './edit';
import { nameFromText } from './name';

/** Begins a round. Nobody has been asked yet: each person is, once their link, mail or file is taken. */
export function startRound(round: Round): Edit {
  const title = nameFromText(round.title, 'A round');
  return {
    label: `start round “${title}”`,
    apply(draft) {
      if (Object.keys(round.asked).length === 0)
        throw new EditRefused('Choose activities whose people are known. There is nobody to ask.');
      const longest = Object.values<Asked>(round.asked).find(
        ({ activityIds }) => activityIds.length > MATRIX_BOUNDS.entries,
      );
      if (longest)
        throw new EditRefused(
          `${longest.name} would be asked about ${longest.activityIds.length} activities. Choose fewer: ${MATRIX_BOUNDS.entries} is the most for one person.`,
        );
      draft.rounds[round.id] = JSON.parse(JSON.stringify({ ...round, title }));
    },
  };
}
