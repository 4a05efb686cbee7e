import { setRoleFields } from '../../../edits/setRoleFields';
import { defineRule, type FixContext } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import { counted } from '../../names/words';

export default defineRule({
  id: 'accountable-is-committee',
  group: 'classical',
  scope: 'matrix',
  severity: 'should',
  title: 'A group is accountable and has no lead',
  why: 'When a whole group is accountable, everyone waits for someone else to decide.',
  source: 'One human, not a team; AWS OPS02-BP01, a single owner where possible',
  remedy: 'Name one person as the group’s lead, such as its chair.',
  flagged: [
    `
                 | Board @leadership %group = Ann, Bob | Engineer
    Pay the bill | A                                   | R`,
  ],
  accepted: [
    `
                 | Board @leadership %group = Ann, Bob | Engineer
    Pay the bill | I                                   | AR`,
  ],
  inputs: (reading) => [reading.tallies],
  *check(reading) {
    for (const { id, name, kind, leadId } of reading.roles) {
      const owned = reading.tallies.get(id)?.owns ?? 0;
      if (kind !== 'group' || leadId || owned === 0) continue;
      yield {
        about: id,
        message: `${name} is a group and is accountable for ${counted(owned, 'activity', 'activities')}, but has no lead.`,
        facts: 'no lead',
        places: [{ roleId: id }],
        fixes: (context) => leads(id, context),
      };
    }
  },
});

function leads(id: RoleId, { reading }: FixContext) {
  const holders = Object.values(reading.role(id)?.holders ?? {});
  return holders
    .filter((holder) => holder.part === 'holder')
    .slice(0, 3)
    .map(({ personId }) => ({
      label: `Make ${reading.person(personId)?.name ?? 'the first holder'} the lead`,
      edit: setRoleFields(reading.matrix, [id], { leadId: personId }),
    }));
}
