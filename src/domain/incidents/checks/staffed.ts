import { assignRoleFixes } from '../judging/assignRole';
import type { AuditFixes } from '../judging/auditFixes';
import { defineCheck, targetAt } from '../judging/check';
import { carriers, cellsOf, judgeRows, namesOf, rolesIn, rolesInWords, whoCarries } from '../judging/judging';
import { forPeople } from '../judging/staffFixes';
import { staffingOf } from '../judging/staffing';
import { no, unknown, yes } from '../judging/verdict';

export default defineCheck({
  name: 'ST',
  label: 'Every role that owns or does it has somebody in it',
  parameters: ['target'],
  answeredBy: 'people',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (row) => {
      const ids = whoCarries(row);
      const named = { places: cellsOf(row, ids), who: carriers(row) };
      if (ids.length === 0) {
        const fixes = (mend: AuditFixes) => assignRoleFixes(context, row, 'owns', mend);
        return no(`Nobody owns or does “${row.activity.name}”.`, { ...named, fixes });
      }
      const roles = rolesIn(context, ids).map((role) => ({ role, ...staffingOf(context, role) }));
      const empty = roles.filter(({ known, people }) => known && people.length === 0).map(({ role }) => role);
      const because = `Nobody is there for ${namesOf(empty)} on “${row.activity.name}”.`;
      if (empty.length > 0) return no(because, { ...named, ...forPeople(context, row, empty) });
      const open = roles.filter(({ known }) => !known).map(({ role }) => role);
      if (open.length > 0) {
        const lacking = { ...named, ...forPeople(context, row, open) };
        return unknown('people', `Nobody is entered as ${namesOf(open)}.`, lacking);
      }
      return yes(`${rolesInWords(context, ids)} can act on “${row.activity.name}”.`, named);
    }),
});
