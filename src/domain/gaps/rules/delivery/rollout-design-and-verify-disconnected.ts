import { defineRule, type Remark } from '../../../findings/rule';
import type { Choice } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { addRole } from '../../fixes/addLayer';
import { roleName, rowName } from '../../names/words';
import { always } from '../../ownership/ownership';
import { isLike } from '../../remarks/missing';

const RELEASE = /rollout|release|deploy/i;
const STRATEGY = /strateg/i;
const CHECK = /verif|validat|\bcheck/i;

const designs: Choice = {
  holds: ({ activity }) =>
    isLike(activity, ['rel-rollout-strategy'], RELEASE) &&
    (!!activity.origin || STRATEGY.test(activity.name)),
};
const checks: Choice = {
  holds: ({ activity }) =>
    isLike(activity, ['rel-verify-rollout'], RELEASE) && (!!activity.origin || CHECK.test(activity.name)),
};

export default defineRule({
  id: 'rollout-design-and-verify-disconnected',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'Release designers and testers are not in contact',
  why: 'A rollout only improves if the people who designed it hear what the checks found.',
  source: '“Cloud architect and software engineer”, stage 6',
  remedy: 'Inform each of the two roles about the other’s activity.',
  flagged: [
    `
                             | Architect | Engineer
    Define rollout strategy  | AR        | C
    Verify the rollout       |           | AR`,
  ],
  accepted: [
    `
                             | Architect | Engineer
    Define rollout strategy  | AR        | C
    Verify the rollout       | I         | AR`,
  ],
  inputs: (reading) => [reading.chosenBy(designs), reading.chosenBy(checks)],
  *check(reading): Iterable<Remark> {
    const [design] = reading.chosenBy(designs);
    const [check] = reading.chosenBy(checks);
    if (!design || !check) return;
    for (const [row, other] of [
      [design, check],
      [check, design],
    ] as readonly (readonly [Row, Row])[]) {
      const [owner] = row.owners;
      if (
        row.owners.length !== 1 ||
        !owner ||
        always(other, other.involved).includes(owner) ||
        other.involvedCount === 0
      )
        continue;
      yield {
        about: `${row.activity.id}/${other.activity.id}`,
        message: `${roleName(owner, reading)} is accountable for ${rowName(row)} but not involved in ${rowName(other)}.`,
        facts: owner,
        places: [{ activityId: other.activity.id, roleId: owner }, { activityId: row.activity.id }],
        fixes: (context) => [
          addRole(other.activity.id, owner, context.reading, 'hears'),
          addRole(other.activity.id, owner, context.reading, 'advises'),
        ],
      };
    }
  },
});
