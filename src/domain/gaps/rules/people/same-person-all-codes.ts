import { defineRule } from '../../../findings/rule';
import type { Person } from '../../../matrix/matrix';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { takePartToo } from '../../fixes/otherPerson';
import { rowsInWords } from '../../names/words';
import { doersBehind, onlyPerson, ownersBehind, rowsBy } from '../../ownership/staffing';

const oneMind: Choice = { holds: (row, reading) => onePersonOn(row, reading) !== undefined };

export default defineRule({
  id: 'same-person-all-codes',
  group: 'people',
  scope: 'matrix',
  severity: 'look',
  title: 'No second pair of eyes',
  why: 'Nobody checks a review or decision that one person prepares, makes and is accountable for.',
  source: 'Four-eyes principle; ISO 27001 A.5.3',
  remedy: 'Have someone else review the work or share the decision.',
  needs: ['staffed'],
  flagged: [
    `
                                | Architect = Ann | Engineer = Bob
    Approve the design !decision | RA             | I`,
  ],
  accepted: [
    `
                                | Architect = Ann | Engineer = Bob
    Approve the design !decision | A              | R`,
  ],
  inputs: (reading) => [reading.chosenBy(oneMind)],
  *check(reading) {
    for (const [person, rows] of rowsBy(reading.chosenBy(oneMind), (row) => onePersonOn(row, reading))) {
      yield {
        about: person.id,
        message: `${person.name} alone prepares, makes and is accountable for ${rowsInWords(rows)}.`,
        causes: rows.map(({ activity }) => activity.id),
        places: rows.map(({ activity }) => ({ activityId: activity.id, personId: person.id })),
        fixes: (context) => takePartToo(rows, person, context),
      };
    }
  },
});

function onePersonOn(row: Row, reading: Reading): Person | undefined {
  if (row.activity.kind !== 'review' && row.activity.kind !== 'decision') return undefined;
  const owners = ownersBehind(row, reading);
  const doers = doersBehind(row, reading);
  return owners.length === 0 || doers.length === 0 ? undefined : onlyPerson([owners, doers]);
}
