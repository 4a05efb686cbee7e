import { setCondition } from '../../../edits/setCondition';
import { defineRule, type Remark } from '../../../findings/rule';
import { hoursOf } from '../../../incidents/judging/conditions';
import type { RoleId } from '../../../matrix/ids';
import { hasAnyDuty } from '../../../matrix/tags';
import type { Row } from '../../../reading/row';
import { quoted, roleName, rowName } from '../../names/words';
import { conditionOf } from '../../ownership/ownership';
import { isTakenInTurns } from '../../ownership/takenInTurns';

export default defineRule({
  id: 'only-under-a-condition',
  group: 'classical',
  scope: 'activity',
  severity: 'look',
  title: 'Accountable only under a condition',
  why: 'Outside the condition the activity has no owner. At night or in another region, for example, there may be nobody to ask.',
  source: 'RACI practice; NIST SP 800-61r3: authority at any hour',
  remedy: 'Name who is accountable otherwise, or remove the condition.',
  flagged: [
    `
                                   | Commander                | Engineer
    Fail over {failover}           | A (business hours only)  | R`,
    `
                                   | Commander                | Engineer
    Fail over {failover}           | A                        | R (business hours only)`,
    `
                                   | Commander                | Engineer
    Sign contracts                 | A (over 10k)             | R`,
  ],
  accepted: [
    `
                                   | Commander                | Engineer
    Fail over {failover}           | A                        | R
    Sign contracts                 | A (over 10k)             | AR (up to 10k)
    Write contracts                | A                        | R (business hours only)`,
    `
                                   | Commander                | Engineer
    Phone at night                 | AR (odd weeks)           | R (even weeks)`,
  ],
  mayFind: ({ activity: { conditions } }) => conditions !== undefined && Object.keys(conditions).length > 0,
  *check(row, reading): Iterable<Remark> {
    const { id } = row.activity;
    // Who has the shift has it, and the next shift is another’s.
    if (isTakenInTurns(row)) return;
    const owner = row.owners.length === 1 ? row.owners.filter((role) => conditionOf(row, role)) : [];
    const asleep = hasAnyDuty(row.activity) && row.doers.every((role) => isDay(row, role)) ? row.doers : [];
    const [first] = owner.length > 0 ? owner : asleep;
    if (!first) return;
    const condition = conditionOf(row, first) ?? '';
    const [title, does, nobody] =
      owner.length > 0
        ? [
            'Accountable only under a condition',
            'is accountable for',
            'The matrix does not say who is otherwise.',
          ]
        : ['Done only under a condition', 'does', 'The matrix does not say who does it otherwise.'];
    // What an incident asks at night has no office hours.
    const urgent = hasAnyDuty(row.activity) && hoursOf(condition) === 'day';
    yield {
      about: id,
      title,
      message: `${roleName(first, reading)} ${does} ${rowName(row)} only under the condition ${quoted(condition)}. ${nobody}`,
      facts: first,
      ...(urgent ? { severity: 'should' as const, concern: 'incident' } : {}),
      places: [{ activityId: id, roleId: first }],
      fixes: ({ reading: { matrix } }) => [
        {
          label: `Remove the condition ${quoted(condition)}`,
          edit: setCondition(matrix, [{ activityId: id, roleId: first }], ''),
        },
      ],
    };
  },
});

function isDay(row: Row, id: RoleId): boolean {
  return hoursOf(conditionOf(row, id) ?? '') === 'day';
}
