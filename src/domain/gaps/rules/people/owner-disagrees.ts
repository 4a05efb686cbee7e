import { statementInWords } from '../../../agreement/rowAgreement';
import { moveLetters } from '../../../edits/moveLetters';
import { defineRule, type Fix } from '../../../findings/rule';
import type { Confirmation } from '../../../matrix/agreement';
import { rolesHeldIn } from '../../../matrix/restsOn';
import type { Reading } from '../../../reading/reading';
import { rowName } from '../../names/words';
import { confirmedInputs, confirmedRows } from '../../ownership/confirmedRows';

export default defineRule({
  id: 'owner-disagrees',
  group: 'people',
  scope: 'matrix',
  severity: 'should',
  title: 'Someone who was asked disagrees',
  why: 'People rarely do work that they do not see as theirs. An answer does not prove who sent it, so talk to them.',
  source: 'Service certificates: the owner attests, refuses or names another',
  remedy: 'Talk to the person, then change the letters or ask again.',
  needs: ['people'],
  flagged: [
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    said: Ann not-me about Pay the bill`,
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    said: Bob changed about Pay the bill`,
  ],
  accepted: [
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    said: Ann yes about Pay the bill`,
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | R               | A
    said: Ann not-me [letters=Architect:A+Engineer:R] about Pay the bill`,
  ],
  inputs: confirmedInputs,
  *check(reading) {
    for (const { row, statements } of confirmedRows(reading, 'disagrees')) {
      for (const statement of statements) {
        const { confirmation } = statement;
        yield {
          about: confirmation.id,
          title: `${confirmation.who} disagrees`,
          message: `${rowName(row)}: ${statementInWords(statement)}.`,
          facts: `${confirmation.said} on ${confirmation.on}`,
          places: [{ activityId: row.activity.id }],
          links: [{ kind: 'agreement' }],
          fixes: ({ reading: now }) => movesTo(confirmation, now),
        };
      }
    }
  },
});

/** To the role that they named, where there is one. */
function movesTo(
  { activityId, personId, roleId }: Confirmation,
  { matrix, today, role }: Reading,
): readonly Fix[] {
  const activity = matrix.activities[activityId];
  const to = roleId && role(roleId);
  if (!activity || !to) return [];
  return rolesHeldIn(matrix, activity, personId, today)
    .filter((from) => from !== to.id)
    .map((from) => ({
      label: `Move it to ${to.name}`,
      because: 'This is the role that they named.',
      edit: moveLetters(matrix, activityId, from, to.id),
    }));
}
