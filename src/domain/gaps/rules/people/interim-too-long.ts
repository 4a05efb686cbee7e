import { setHolder } from '../../../edits/setHolder';
import { defineRule, thresholdOf } from '../../../findings/rule';
import { daysBetween } from '../../../matrix/date';
import type { RoleId } from '../../../matrix/ids';
import type { Holder } from '../../../matrix/matrix';
import { onceForRoles } from '../../../reading/ofRoles';
import type { Reading } from '../../../reading/reading';
import { counted } from '../../names/words';
import { staffOf } from '../../ownership/staffing';

const interimRoles = onceForRoles((roles) =>
  roles.filter(({ holders }) =>
    Object.values<Holder>(holders).some(({ interimSince }) => interimSince !== undefined),
  ),
);

function owns({ tallies }: Reading, id: RoleId): boolean {
  return (tallies.get(id)?.owns ?? 0) > 0;
}

const rule = defineRule({
  id: 'interim-too-long',
  group: 'people',
  scope: 'matrix',
  severity: 'look',
  title: 'Interim for too long',
  why: 'An interim holder puts off hard decisions. After three months it is really a vacancy.',
  source: 'Succession practice; ICS: transfer of command is explicit',
  remedy:
    'Make it permanent, or name someone else. Waive this for planned leave, such as parental leave, until it ends.',
  needs: ['people'],
  thresholds: {
    days: {
      label: 'Days someone may be interim',
      value: 90,
      least: 14,
      most: 365,
      step: 1,
      unit: 'days',
    },
  },
  flagged: [
    `
                 | Architect = Ann (interim 2026-01-05) | Engineer = Bob
    Pay the bill | A                                    | R`,
    `
                 | Architect = Ann (interim 2026-08-22) | Engineer = Bob
    Pay the bill | A                                    | R`,
  ],
  accepted: [
    `
                 | Architect = Ann (interim 2026-11-02) | Engineer = Bob
    Pay the bill | A                                    | R`,
    `
                 | Architect = Ann (interim 2026-08-23) | Engineer = Bob
    Pay the bill | A                                    | R`,
    `
                 | Architect = Bob | Engineer = Ann (interim 2026-01-05)
    Pay the bill | A               | R`,
  ],
  inputs: (reading) => interimRoles(reading.roles).map(({ id }) => owns(reading, id)),
  *check(reading) {
    const most = thresholdOf(rule, 'days', reading);
    const staff = staffOf(reading);
    for (const role of interimRoles(reading.roles)) {
      if (!owns(reading, role.id)) continue;
      const carriers = staff.get(role.id)?.carriers ?? [];
      for (const [holderId, holder] of Object.entries<Holder>(role.holders)) {
        const person = carriers.find(({ id }) => id === holder.personId);
        if (!person || holder.interimSince === undefined) continue;
        const days = daysBetween(holder.interimSince, reading.today);
        if (days <= most) continue;
        yield {
          // By holder, because one person may be entered twice in a role.
          about: `${role.id}/${holderId}`,
          message: `${person.name} has been interim in ${role.name} since ${holder.interimSince} (${counted(days, 'day')}).`,
          facts: `interim since ${holder.interimSince}`,
          links: [{ kind: 'leaves', personId: person.id }],
          places: [{ roleId: role.id, personId: person.id }],
          fixes: ({ reading: { matrix } }) => [
            {
              label: `Make ${person.name} permanent`,
              edit: setHolder(matrix, role.id, holderId as Parameters<typeof setHolder>[2], {
                interimSince: undefined,
              }),
            },
          ],
        };
      }
    }
  },
});

export default rule;
