import { wordForOwner } from '../../matrix/scheme/codeWord';
import type { Row } from '../../reading/row';
import { keepOneOwnerFixes } from '../judging/assignmentFixes';
import { assignRoleFixes } from '../judging/assignRole';
import type { AuditContext } from '../judging/auditContext';
import { defineCheck, targetAt } from '../judging/check';
import { answerers, judgeRows, roleInWords, rolesInWords } from '../judging/judging';
import { isExcluded, judgeLetters, placesOf } from '../judging/letters';
import { no, unknown, type Verdict } from '../judging/verdict';

export default defineCheck({
  name: 'A1',
  label: 'Exactly one role is accountable',
  parameters: ['target'],
  answeredBy: 'people',
  judge: (given, context) => judgeRows(context, targetAt(given, 0), (row) => judge(row, context)),
});

function judge(row: Row, context: AuditContext): Verdict {
  const { activity, owners } = row;
  const word = wordForOwner(context.reading.matrix.scheme);
  // One owner for the day and one for the night are not two at the same time.
  const asked = owners.filter((id) => !isExcluded(context, row, id));
  const [owner, second] = asked.length > 0 ? asked : owners;
  const cause = { key: `owner ${activity.id}`, title: `Nobody is ${word} for “${activity.name}”` };
  if (owner === undefined) {
    return no(`${cause.title}.`, {
      places: [{ activityId: activity.id }],
      cause,
      fixes: (mend) => assignRoleFixes(context, row, 'owns', mend),
    });
  }
  if (second !== undefined && asked.length > 1) {
    const more = {
      places: placesOf(row, asked),
      who: answerers(row, asked),
      cause: { ...cause, title: `Several roles are ${word} for “${activity.name}”` },
      fixes: () => keepOneOwnerFixes(context, row),
    };
    const both = `${rolesInWords(context, asked)} are ${word} for “${activity.name}”`;
    if (asked.some((id) => activity.conditions?.[id] !== undefined))
      return unknown('condition', `${both}, under different conditions.`, more);
    return no(`${both}. There must be one.`, { ...more, excess: true });
  }
  return judgeLetters(
    context,
    row,
    owner,
    `${roleInWords(context, owner)} is ${word} for “${activity.name}”.`,
  );
}
