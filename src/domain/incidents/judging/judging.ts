/** What all checks share: finding the row, saying that it is missing, naming who answers. */

import type { RoleId } from '../../matrix/ids';
import type { Role } from '../../matrix/matrix';
import type { Row } from '../../reading/row';
import type { AuditContext } from './auditContext';
import { together } from './auditFixes';
import { addRowFixes } from './missingRow';
import { staffingOf } from './staffing';
import { nameOfTarget, rowsOf, type Target } from './target';
import { type Answerer, allOf, no, unknown, type Verdict } from './verdict';

/** Judges each row that the target means; a row that is not there is a no, or unknown where it may have another name. */
export function judgeRows(
  context: AuditContext,
  targets: readonly Target[],
  judge: (row: Row) => Verdict,
): Verdict {
  const { rows, sure, anyOf } = rowsOf(context.reading, targets);
  if (rows.length === 0) return missing(context, targets);
  const verdict = anyOf ? firstYes(rows, judge) : allMended(rows.map(judge));
  if (sure || verdict.value !== 'no') return verdict;
  const name = rows[0]?.activity.name ?? '';
  return unknown('row', `Only “${name}” looks like “${nameOf(targets)}”. ${verdict.because}`, {
    places: verdict.places,
    who: verdict.who,
    fixes: (mend) => [...verdict.fixes(mend), ...addRowFixes(context.reading, targets, mend)],
  });
}

/** As `allOf`; where several say no, one fix mends them all. */
export function allMended(verdicts: readonly Verdict[]): Verdict {
  const verdict = allOf(verdicts);
  const failing = verdicts.filter(({ value }) => value === 'no');
  if (failing.length < 2) return verdict;
  return {
    ...verdict,
    fixes(mend) {
      const perRow = failing.map(({ fixes }) => fixes(mend));
      const firsts = perRow.flatMap((fixes) => fixes.slice(0, 1));
      return firsts.length < failing.length ? perRow.flat() : [together(firsts), ...perRow.flat()];
    },
  };
}

function firstYes(rows: readonly Row[], judge: (row: Row) => Verdict): Verdict {
  const verdicts: Verdict[] = [];
  for (const row of rows) {
    const verdict = judge(row);
    if (verdict.value === 'yes') return verdict;
    verdicts.push(verdict);
  }
  return allOf(verdicts);
}

export function missing(context: AuditContext, targets: readonly Target[]): Verdict {
  const fixes: Verdict['fixes'] = (mend) => addRowFixes(context.reading, targets, mend);
  const isDuty = targets.some(({ kind }) => kind === 'duty');
  if (isDuty) return no(`No row covers “${nameOf(targets)}”.`, { fixes });
  return unknown('row', `No row is known to be “${nameOf(targets)}”.`, { fixes });
}

export function nameOf(targets: readonly Target[]): string {
  return targets.map(nameOfTarget).join('" or "');
}

export function rolesIn(context: AuditContext, ids: readonly RoleId[]): readonly Role[] {
  return ids.flatMap((id) => context.reading.role(id) ?? []);
}

/** R, or A where A counts as R because nobody else does it. */
export function whoDoes(row: Row): readonly RoleId[] {
  return row.doers.length > 0 ? row.doers : row.owners;
}

/** A or R, each role once. */
export function whoCarries(row: Row): readonly RoleId[] {
  return [...row.owners, ...row.doers.filter((id) => !row.owners.includes(id))];
}

/** `Cloud Architect (Ann, Bob)`, `Finance` where nobody is entered. */
export function roleInWords(context: AuditContext, id: RoleId): string {
  const role = context.reading.role(id);
  if (!role) return 'a role that is gone';
  const { people } = staffingOf(context, role);
  return people.length > 0 ? `${role.name} (${people.map(({ name }) => name).join(', ')})` : role.name;
}

export function rolesInWords(context: AuditContext, ids: readonly RoleId[]): string {
  return listed(ids.map((id) => roleInWords(context, id)));
}

export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'nobody';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export function namesOf(roles: readonly Role[]): string {
  return listed(roles.map(({ name }) => name));
}

export function cellsOf(
  row: Row,
  ids: readonly RoleId[],
): readonly { activityId: Row['activity']['id']; roleId: RoleId }[] {
  return ids.map((roleId) => ({ activityId: row.activity.id, roleId }));
}

/** Everyone who owns or does it, each with the stronger of the two. */
export function carriers(row: Row): readonly Answerer[] {
  const doers = row.doers.filter((id) => !row.owners.includes(id));
  return [...answerers(row.owners, 'owns'), ...answerers(doers, 'does')];
}

export function answerers(ids: readonly RoleId[], meaning: 'owns' | 'does' | 'advises' | 'hears') {
  return ids.map((roleId) => ({ roleId, meaning }));
}
