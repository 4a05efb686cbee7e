import { defineRule } from '../../../findings/rule';
import type { Person } from '../../../matrix/matrix';
import type { Reading } from '../../../reading/reading';
import { nameDeputy } from '../../fixes/peopleFixes';
import { staffOf } from '../../ownership/staffing';

export default defineRule({
  id: 'all-commanders-one-team',
  group: 'people',
  scope: 'matrix',
  severity: 'look',
  title: 'All commanders are on one team',
  why: 'Commanding needs calm and practice, not deep knowledge of one system. If all commanders are on one team, they will all be busy repairing.',
  source: 'PagerDuty: commanders can come from anywhere in the organisation',
  remedy: 'Train commanders in other teams too.',
  needs: ['people'],
  flagged: [
    `
    people: Ann team=SRE; Bob team=SRE; Cyd team=Product
                                | Commander = Ann, Bob (deputy) | Writer = Cyd
    Command incidents {command} | RA                            | I`,
  ],
  accepted: [
    `
    people: Ann team=SRE; Bob team=SRE; Cyd team=Product
                                | Commander = Ann, Cyd (deputy) | Writer = Bob
    Command incidents {command} | RA                            | I`,
  ],
  inputs: (reading) => [reading.withDuty('command')],
  *check(reading) {
    const rows = reading.withDuty('command');
    const people = commanders(reading);
    const [team] = people.map((person) => person.team);
    if (people.length < 2 || !team || people.some((person) => person.team !== team)) return;
    const [roleId] = rows.flatMap(({ owners }) => owners);
    yield {
      about: '',
      message: `${people.length === 2 ? 'Both' : `All ${people.length}`} people who can command an incident are on ${team}.`,
      facts: team,
      places: rows.map(({ activity }) => ({ activityId: activity.id })),
      fixes: (context) =>
        roleId
          ? nameDeputy([roleId], context, {
              fits: (person) => person.team !== undefined && person.team !== team,
            })
          : [],
    };
  },
});

function commanders(reading: Reading): readonly Person[] {
  const staff = staffOf(reading);
  const people = reading
    .withDuty('command')
    .flatMap(({ owners, doers }) => [...owners, ...doers])
    .flatMap((id) => [...(staff.get(id)?.carriers ?? []), ...(staff.get(id)?.reserves ?? [])]);
  return [...new Set(people)];
}
