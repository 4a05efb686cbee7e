import { confirmationsOf, rowAgreement } from '../../../agreement/rowAgreement';
import { standingOf } from '../../../agreement/standing';
import { defineRule, type Remark, thresholdOf } from '../../../findings/rule';
import type { Asked, Round } from '../../../matrix/agreement';
import { addDays, type CalendarDate } from '../../../matrix/date';
import type { Matrix } from '../../../matrix/matrix';
import { rolesHeldIn } from '../../../matrix/restsOn';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { rowsInWords } from '../../names/words';

/** One remark for each person who was asked, and none before anyone was: a matrix nobody asks about is not nagged. */
const rule = defineRule({
  id: 'unconfirmed-row',
  group: 'people',
  scope: 'matrix',
  severity: 'look',
  title: 'Asked, but no answer yet',
  why: 'The owner named here may not know about it. Silence is not a yes.',
  source: 'Verification periods of service catalogues; owner reviews of access',
  remedy: 'Remind the person, or ask someone else.',
  needs: ['people'],
  thresholds: {
    days: {
      label: 'Days after asking, where the round has no last day',
      value: 14,
      least: 1,
      most: 365,
      step: 1,
      unit: 'days',
    },
  },
  flagged: [
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    round: Ann [on=2026-11-06] about Pay the bill`,
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    round: Ann [on=2026-11-18; dueOn=2026-11-20] about Pay the bill`,
  ],
  accepted: [
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    round: Ann [on=2026-11-07] about Pay the bill`,
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    round: Ann [on=2026-11-18; dueOn=2026-11-21] about Pay the bill`,
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    round: Ann [on=2026-10-01] about Pay the bill
    said: Ann not-me about Pay the bill`,
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    round: Ann [on=2026-10-01; closedOn=2026-11-01] about Pay the bill`,
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R`,
  ],
  inputs: ({ matrix, row }) => [
    matrix.confirmations,
    matrix.rounds,
    ...openlyAsked(matrix).flatMap(([, { activityIds }]) => activityIds.map(row)),
  ],
  *check(reading) {
    const days = thresholdOf(rule, 'days', reading);
    for (const [round, asked] of openlyAsked(reading.matrix)) {
      const remark = remarkOf(round, asked, days, reading);
      if (remark) yield remark;
    }
  },
});

/** Who was asked in rounds that are not closed. */
function openlyAsked({ rounds }: Matrix): readonly (readonly [Round, Asked])[] {
  return Object.values<Round>(rounds)
    .filter(({ kind, closedOn }) => kind === 'confirmation' && closedOn === undefined)
    .flatMap((round) => Object.values<Asked>(round.asked).map((asked) => [round, asked] as const));
}

function remarkOf(round: Round, asked: Asked, days: number, reading: Reading): Remark | undefined {
  const { personId, on } = asked;
  const person = reading.person(personId);
  if (on === undefined || !person) return undefined;
  const last: CalendarDate = round.dueOn ?? addDays(on, days);
  if (last >= reading.today) return undefined;
  const rows = asked.activityIds.flatMap((id) => reading.row(id) ?? []).filter(isOpen(personId, reading));
  if (rows.length === 0) return undefined;
  return {
    about: `${round.id}/${personId}`,
    title: `${person.name} has not answered`,
    message: `${person.name} was asked on ${on} about ${rowsInWords(rows)} and has not answered.`,
    facts: `${on} ${rows.length}`,
    places: [{ personId }, ...rows.map(({ activity }) => ({ activityId: activity.id }))],
    links: [{ kind: 'agreement' }],
    fixes: () => [],
  };
}

/** They still hold it, and neither they nor another owner have said anything of it as it is. */
function isOpen(personId: Asked['personId'], { matrix, today }: Reading): (row: Row) => boolean {
  const said = confirmationsOf(matrix.confirmations);
  return ({ activity }) =>
    rolesHeldIn(matrix, activity, personId, today).length > 0 &&
    rowAgreement(matrix, activity, today).state !== 'confirmed' &&
    !said.get(activity.id)?.some((one) => one.personId === personId && standingOf(matrix, one, today).holds);
}

export default rule;
