import { defineRule, type Fix } from '../../../findings/rule';
import { type EscalationTrouble, escalationOf } from '../../../incidents/calling/escalation';
import type { Role } from '../../../matrix/matrix';
import type { Reading } from '../../../reading/reading';
import { auditContextFor } from '../../remarks/duty';

const TITLES = {
  cycle: 'Escalation goes in a loop',
  vacant: 'Escalation ends at a vacant role',
  'dead-end': 'Escalation ends below those who decide',
} as const;

export default defineRule({
  id: 'escalation-dead-end',
  group: 'incident',
  scope: 'matrix',
  severity: 'must',
  title: 'Escalation leads nowhere',
  why: 'An escalation must end with someone who can decide on spending, shutdown and public statements.',
  source: '“Cloud architect and software engineer”: clear escalation paths; AWS OPS10-BP04',
  remedy: 'End the path at leadership or at a vendor, with a person in every role.',
  flagged: [
    `
                  | Engineer @application [escalatesTo=Manager] | Manager @product [escalatesTo=Engineer] | Director @leadership
    Ship releases | AR                              | C                           | I`,
  ],
  accepted: [
    `
                  | Engineer @application [escalatesTo=Manager] | Manager @product [escalatesTo=Director] | Director @leadership
    Ship releases | AR                              | C                           | I`,
  ],
  inputs: () => [],
  *check(reading) {
    const { troubles } = escalationOf(auditContextFor(reading));
    for (const trouble of troubles) {
      yield {
        about: [...trouble.roleIds].sort().join('/'),
        title: TITLES[trouble.kind],
        message: trouble.sentence,
        facts: `${trouble.kind} ${trouble.roleIds.join()}`,
        concern: 'incident',
        places: trouble.roleIds.map((roleId) => ({ roleId })),
        fixes: (context) => redirections(trouble, context.reading),
      };
    }
  },
});

/** The last role of the path escalates to someone who can decide. */
function redirections({ kind, roleIds }: EscalationTrouble, reading: Reading): readonly Fix[] {
  const last = reading.roles.find(({ id }) => id === roleIds.at(-1));
  if (!last || kind === 'vacant') return [];
  return reading.roles
    .filter((role) => endsThere(role) && !roleIds.includes(role.id))
    .slice(0, 2)
    .map((role) => ({
      label: `Make ${last.name} escalate to ${role.name}`,
      edit: {
        label: `make ${last.name} escalate to ${role.name}`,
        apply(draft) {
          const found = draft.roles[last.id];
          if (found) found.escalatesTo = role.id;
        },
      },
    }));
}

function endsThere({ layer, escalatesTo }: Role): boolean {
  return layer === 'leadership' && escalatesTo === undefined;
}
