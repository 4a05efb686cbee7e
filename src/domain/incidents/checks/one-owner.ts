import { ownerWord } from '../../matrix/scheme/scheme';
import type { Row } from '../../reading/row';
import { keepOneOwnerFixes } from '../judging/assignmentFixes';
import { assignRoleFixes } from '../judging/assignRole';
import type { AuditContext } from '../judging/auditContext';
import { defineCheck, targetAt } from '../judging/check';
import { answerers, cellsOf, judgeRows, roleInWords, rolesIn, rolesInWords } from '../judging/judging';
import { forPeople } from '../judging/staffFixes';
import { isEmptied } from '../judging/staffing';
import { no, type Verdict, yes } from '../judging/verdict';

export default defineCheck({
  name: 'A1',
  label: 'Exactly one role answers for it',
  parameters: ['target'],
  answeredBy: 'row',
  judge: (given, context) => judgeRows(context, targetAt(given, 0), (row) => judge(row, context)),
});

function judge(row: Row, context: AuditContext): Verdict {
  const { activity, owners } = row;
  const word = ownerWord(context.reading.matrix.scheme).toLowerCase();
  const [owner, second] = owners;
  if (owner === undefined) {
    return no(`Nobody is ${word} for “${activity.name}”.`, {
      places: [{ activityId: activity.id }],
      fixes: (mend) => assignRoleFixes(context, row, 'owns', mend),
    });
  }
  const who = answerers(owners, 'owns');
  const places = cellsOf(row, owners);
  if (second !== undefined) {
    return no(`${rolesInWords(context, owners)} are ${word} for “${activity.name}”; one has to be.`, {
      places,
      who,
      fixes: () => keepOneOwnerFixes(context, row),
    });
  }
  const [role] = rolesIn(context, [owner]);
  if (role && isEmptied(context, role)) {
    return no(`${role.name} is ${word} for “${activity.name}”, and nobody who fills it is there.`, {
      places,
      who,
      ...forPeople(context, row, [role]),
    });
  }
  return yes(`${roleInWords(context, owner)} is ${word} for “${activity.name}”.`, { places, who });
}
