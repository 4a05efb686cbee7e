import { defineRule } from '../../../findings/rule';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { answerElsewhere } from '../../fixes/otherPerson';
import { rowName } from '../../names/words';
import { ownersBehind } from '../../ownership/staffing';

export default defineRule({
  id: 'sod-incident-commander-investigates-self',
  group: 'people',
  scope: 'matrix',
  severity: 'look',
  title: 'The author of the change leads the review',
  why: 'The person who made the change is too close to it to lead the review. A neutral owner asks the simple questions.',
  source: 'Blameless postmortem practice',
  remedy: 'Make someone else accountable for the review. If the author leads it on purpose, waive this.',
  needs: ['people'],
  lighterWhenSmall: true,
  flagged: [
    `
                                                   | Engineer = Ann | Manager = Bob
    Look back on the outage {postmortem} [causedBy=Ann] | RA        | C`,
  ],
  accepted: [
    `
                                                   | Engineer = Ann | Manager = Bob
    Look back on the outage {postmortem} [causedBy=Ann] | R         | A`,
  ],
  inputs: (reading) => [reading.withDuty('postmortem')],
  *check(reading) {
    for (const row of reading.withDuty('postmortem')) {
      const author = authorBehind(row, reading);
      if (!author) continue;
      yield {
        about: row.activity.id,
        message: `${author.name} made the change that failed and is accountable for ${rowName(row)}.`,
        places: [{ activityId: row.activity.id, personId: author.id }],
        fixes: (context) => answerElsewhere(row, author, context),
      };
    }
  },
});

function authorBehind(row: Row, reading: Reading) {
  const { causedBy } = row.activity;
  return causedBy === undefined ? undefined : ownersBehind(row, reading).find(({ id }) => id === causedBy);
}
