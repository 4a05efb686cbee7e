import { defineRule, type Rule, thresholdOf } from '../../../findings/rule';
import { hasAnyDuty } from '../../../matrix/tags';
import type { Row } from '../../../reading/row';
import { roleName } from '../../names/words';

const INCIDENT_WORK = { holds: ({ activity }: Row) => hasAnyDuty(activity) };

const rule: Rule = defineRule({
  id: 'span-of-control',
  group: 'incident',
  scope: 'matrix',
  severity: 'look',
  title: 'Too many roles report to the commander',
  why: 'One person can lead about five others in a crisis. With more, some get no direction.',
  source: 'NIMS span of control: one to five as a guide, three to seven in older editions',
  remedy: 'Put an operations lead between the commander and the responders.',
  needs: ['tags'],
  thresholds: {
    most: {
      label: 'Most roles that may report to the commander',
      value: 7,
      least: 3,
      most: 20,
      step: 1,
      unit: 'count',
    },
  },
  flagged: [
    `
                                | Commander @command | A1 | A2 | A3 | A4 | A5 | A6 | A7 | A8
    Command incidents {command} | AR                 |    |    |    |    |    |    |    |
    Page people {mobilise}      | A                  | R  | R  | R  | R  | R  | R  | R  | R`,
  ],
  accepted: [
    `
                                | Commander @command | A1 | A2 | A3 | A4
    Command incidents {command} | AR                 |    |    |    |
    Page people {mobilise}      | A                  | R  | R  | R  | R`,
    `
                                | Commander @command | A1 | A2 | A3 | A4 | A5 | A6 | A7
    Command incidents {command} | AR                 |    |    |    |    |    |    |
    Page people {mobilise}      | AR                 | R  | R  | R  | R  | R  | R  | R`,
  ],
  inputs: (reading) => [reading.withDuty('command'), reading.chosenBy(INCIDENT_WORK)],
  *check(reading) {
    const commanders = new Set(reading.withDuty('command').flatMap(({ owners }) => owners));
    const most = thresholdOf(rule, 'most', reading);
    for (const commander of commanders) {
      const rows = reading.chosenBy(INCIDENT_WORK).filter(({ owners }) => owners.includes(commander));
      const led = new Set(rows.flatMap(({ doers }) => doers).filter((id) => id !== commander));
      if (led.size <= most) continue;
      yield {
        about: commander,
        message: `${led.size} roles report to ${roleName(commander, reading)} during an incident.`,
        concern: 'incident',
        places: rows.map((row) => ({ activityId: row.activity.id, roleId: commander })),
        // Which group gets a lead of its own is a choice of the team.
        fixes: () => [],
      };
    }
  },
});

export default rule;
