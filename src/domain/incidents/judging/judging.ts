/** What all checks share: finding the activities, saying that they are missing, naming who answers. */

import type { RoleId } from '../../matrix/ids';
import type { Role } from '../../matrix/matrix';
import { isUnread, knownRows } from '../../reading/knownRows';
import type { Row } from '../../reading/row';
import type { AuditContext } from './auditContext';
import { together } from './auditFixes';
import { addRowFixes, itIsFix } from './missingRow';
import { staffingOf } from './staffing';
import { nameOfTarget, rowsOf, type Target } from './target';
import { type Answerer, allOf, anyOf, no, unknown, type Verdict } from './verdict';

/**
 * Judges each activity that the target means; of several alternatives the best counts. An activity that is not there
 * is a no, and unknown where it may be another one, or among those that are not recognised. What only a name suggests is unknown whatever its letters say.
 */
export function judgeRows(
  context: AuditContext,
  targets: readonly Target[],
  judge: (row: Row) => Verdict,
): Verdict {
  const found = targets.flatMap((target) => {
    const { rows, guessed, isConcern } = rowsOf(context.reading, target);
    return rows.length === 0 && !guessed ? [] : [{ target, rows, guessed, isConcern }];
  });
  const sure = found.filter(({ rows }) => rows.length > 0);
  if (sure.length > 0) {
    return anyOf(
      sure.map(({ rows, isConcern }) => (isConcern ? anyOf(rows.map(judge)) : allJudged(rows, judge))),
    );
  }
  const [first] = found;
  return first?.guessed
    ? onlyGuessed(context, first.target, first.guessed, judge)
    : missing(context, targets);
}

/** All of several activities for one thing must hold; that one of them does not is an excess. */
function allJudged(rows: readonly Row[], judge: (row: Row) => Verdict): Verdict {
  const verdicts = rows.map(judge);
  const verdict = allFixed(verdicts);
  return verdict.value === 'no' && rows.length > 1 && verdicts.some(({ value }) => value !== 'no')
    ? { ...verdict, excess: true }
    : verdict;
}

function onlyGuessed(context: AuditContext, target: Target, row: Row, judge: (row: Row) => Verdict): Verdict {
  const { name, id } = row.activity;
  const verdict = judge(row);
  const further = verdict.value === 'yes' ? '' : ` ${verdict.because}`;
  return unknown('row', `Only “${name}” resembles “${nameOfTarget(target)}”. Is that it?${further}`, {
    places: verdict.places.length > 0 ? verdict.places : [{ activityId: id }],
    who: verdict.who,
    cause: {
      key: `row ${target.kind} ${target.id}`,
      title: `It is not known whether “${name}” is “${nameOfTarget(target)}”`,
    },
    fixes: (mend) =>
      [itIsFix(context.reading, row, target), ...addRowFixes(context.reading, [target], mend)].filter(
        (fix) => fix !== undefined,
      ),
  });
}

/** As `allOf`; where several say no, one fix fixes them all. */
export function allFixed(verdicts: readonly Verdict[]): Verdict {
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

export function missing(context: AuditContext, targets: readonly Target[]): Verdict {
  const fixes: Verdict['fixes'] = (mend) => addRowFixes(context.reading, targets, mend);
  const name = nameOf(targets);
  const cause = {
    key: `row ${targets.map(({ kind, id }) => `${kind} ${id}`).join()}`,
    title: `No activity covers “${name}”`,
  };
  if (!context.reading.matrix.settings.tagsConfirmed) {
    const because = `No activity is marked as “${name}”, and the tags of this matrix are not confirmed yet.`;
    return unknown('row', because, { fixes, cause });
  }
  if (isUnread(context.reading)) {
    const { known, rows } = knownRows(context.reading);
    const because = `We recognise what ${known} of ${rows} activities are about, and none of them covers “${name}”. One of the others may.`;
    return unknown('row', because, { fixes, cause });
  }
  const isDuty = targets.some(({ kind }) => kind === 'duty');
  if (isDuty) return no(`No activity that we recognise covers “${name}”.`, { fixes, cause });
  return unknown('row', `No activity is known to be “${name}”.`, { fixes, cause });
}

export function nameOf(targets: readonly Target[]): string {
  return targets.map(nameOfTarget).join('” or “');
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
  if (!role) return 'a deleted role';
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

export function answerers(row: Row, ids: readonly RoleId[]): readonly Answerer[] {
  return ids.map((roleId) => ({ roleId, activityId: row.activity.id }));
}
