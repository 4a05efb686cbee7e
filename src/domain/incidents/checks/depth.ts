import { assignRoleFixes } from '../judging/assignRole';
import type { AuditFixes } from '../judging/auditFixes';
import { defineCheck, targetAt } from '../judging/check';
import { carriers, cellsOf, judgeRows, listed, namesOf, rolesIn, whoCarries } from '../judging/judging';
import { depthFixes, forPeople } from '../judging/staffFixes';
import { peopleOf, staffingOf } from '../judging/staffing';
import { no, unknown, yes } from '../judging/verdict';

export default defineCheck({
  name: 'DEPTH',
  label: 'At least so many people can do it, deputies counted',
  parameters: ['target', 'number'],
  answeredBy: 'people',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (row) => {
      const ids = whoCarries(row);
      const named = { places: cellsOf(row, ids), who: carriers(row) };
      const roles = rolesIn(context, ids);
      if (roles.length === 0) {
        const fixes = (mend: AuditFixes) => assignRoleFixes(context, row, 'owns', mend);
        return no(`Nobody owns or does “${row.activity.name}”.`, { ...named, fixes });
      }
      const people = peopleOf(context, roles).map(({ name }) => name);
      const { number } = given;
      if (people.length >= number) return yes(`${listed(people)} can take “${row.activity.name}”.`, named);
      const open = roles.filter((role) => !staffingOf(context, role).known);
      if (open.length > 0) {
        const lacking = { ...named, ...forPeople(context, row, open) };
        return unknown('people', `Nobody is entered as ${namesOf(open)}.`, lacking);
      }
      const only = people.length === 0 ? 'Nobody' : `Only ${listed(people)}`;
      return no(`${only} can take “${row.activity.name}”; it needs ${number} people.`, {
        ...named,
        fixes: (mend) => depthFixes(context, row, roles, number, mend),
        wanted: roles.slice(0, 1).map(({ id }) => ({ roleId: id, part: 'deputy', row })),
      });
    }),
});
