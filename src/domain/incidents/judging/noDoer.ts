/** The verdict on an activity that no role is marked to do. */
import type { Fix } from '../../findings/rule';
import type { Row } from '../../reading/row';
import type { AuditContext } from './auditContext';
import type { AuditFixes } from './auditFixes';
import { answerers, rolesInWords } from './judging';
import { no, unknown, type Verdict } from './verdict';

/**
 * Unknown if there is an owner, although the matrix may read an owner as also doing it: otherwise removing the
 * letter of a role whose people have left would turn a no into a yes.
 */
export function noDoer(
  context: AuditContext,
  row: Row,
  fixes: (mend: AuditFixes) => readonly Fix[],
): Verdict {
  const { activity, owners } = row;
  const title = `Nobody is responsible for “${activity.name}”`;
  const more = { places: [{ activityId: activity.id }], cause: { key: `doer ${activity.id}`, title }, fixes };
  if (owners.length === 0) return no(`${title}.`, more);
  const verb = owners.length === 1 ? 'is' : 'are';
  const because = `${rolesInWords(context, owners)} ${verb} accountable for “${activity.name}”, but nobody is responsible for it.`;
  return unknown('letter', because, { ...more, who: answerers(row, owners) });
}
