/** What fixes do to cells. They are written in meanings; the scheme of the draft gives the letters. */
import { activityAt, codesIn, putCodes } from '../../edits/cellDraft';
import { type Edit, type MatrixDraft, present } from '../../edits/edit';
import type { ActivityId, RoleId } from '../../matrix/ids';
import type { Activity, Matrix } from '../../matrix/matrix';
import { rolesWith } from '../../matrix/restsOn';
import { NO_CODES, withCode, withoutCode } from '../../matrix/scheme/codes';
import { wordForOwner } from '../../matrix/scheme/codeWord';
import { letterFor, lettersMeaning, type Meaning, type Scheme } from '../../matrix/scheme/scheme';

/** Adds the code of a meaning, dropping what the scheme says it excludes. A scheme without one leaves the cell alone. */
export function giveMeaning(
  draft: MatrixDraft,
  activityId: ActivityId,
  roleId: RoleId,
  meaning: Meaning,
): void {
  const activity = activityAt(draft, { activityId, roleId });
  const letter = letterFor(draft.scheme, meaning);
  if (letter === undefined) return;
  putCodes(activity, roleId, withCode(draft.scheme, codesIn(activity, roleId), letter));
}

export function takeMeaning(
  draft: MatrixDraft,
  activityId: ActivityId,
  roleId: RoleId,
  meaning: Meaning,
): void {
  const activity = present(draft.activities[activityId], 'activity');
  let codes = activity.assignments[roleId] ?? NO_CODES;
  for (const letter of lettersMeaning(draft.scheme, meaning))
    codes = withoutCode(draft.scheme, codes, letter);
  putCodes(activity, roleId, codes);
}

/** One part of a cell becomes another, or nothing. */
export function changeMeaning(
  activityId: ActivityId,
  roleId: RoleId,
  from: Meaning,
  to: Meaning | undefined,
): Edit {
  return {
    label: 'change an assignment',
    apply(draft) {
      takeMeaning(draft, activityId, roleId, from);
      if (to) giveMeaning(draft, activityId, roleId, to);
    },
  };
}

/** Leaves one owner; the others turn into doers or advisers, or into what the scheme has of these, or keep what else they have. */
export function keepOneOwner(
  draft: MatrixDraft,
  activityId: ActivityId,
  keep: RoleId,
  others: readonly RoleId[],
  becomes?: 'does' | 'advises',
): void {
  for (const other of others) {
    if (other === keep) continue;
    takeMeaning(draft, activityId, other, 'owns');
    if (!becomes) continue;
    const left = present(draft.activities[activityId], 'activity').assignments[other];
    if (becomes === 'does' || left === undefined) giveMeaning(draft, activityId, other, becomes);
  }
  giveMeaning(draft, activityId, keep, 'owns');
}

/** One role owns it from then on; the others keep what else they have in the row. */
export function onlyOwner(matrix: Matrix, activity: Activity, owner: RoleId, label: string): Edit {
  const { id } = activity;
  const others = rolesWith(matrix, activity, 'owns');
  return {
    label,
    rows: [id],
    apply: (draft) => keepOneOwner(draft, id, owner, others),
  };
}

/** "accountable", "the approver": how a button says that a role answers for something. */
export function asOwner(scheme: Scheme): string {
  const word = wordForOwner(scheme);
  return /[ai]ble$/.test(word) ? word : `the ${word}`;
}
