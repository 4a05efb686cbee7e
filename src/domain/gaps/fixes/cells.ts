/** What fixes do to cells. They speak in meanings; the scheme of the draft gives the letters. */
import type { MatrixDraft } from '../../edits/edit';
import { present } from '../../edits/edit';
import { type Codes, NO_CODES, withCode, withoutCode } from '../../matrix/codes';
import type { ActivityId, RoleId } from '../../matrix/ids';
import { letterFor, lettersMeaning, type Meaning, type Scheme } from '../../matrix/scheme';

/** Adds the code of a meaning, dropping what the scheme says it excludes. A scheme without one leaves the cell alone. */
export function giveMeaning(
  draft: MatrixDraft,
  activityId: ActivityId,
  roleId: RoleId,
  meaning: Meaning,
): void {
  const activity = present(draft.activities[activityId], 'activity');
  present(draft.roles[roleId], 'role');
  const letter = letterFor(draft.scheme, meaning);
  if (letter === undefined) return;
  setCodes(
    draft,
    activityId,
    roleId,
    withCode(draft.scheme, activity.assignments[roleId] ?? NO_CODES, letter),
  );
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
  setCodes(draft, activityId, roleId, codes);
}

/** An empty cell is absent. A cell that a person set is no suggestion any more. */
export function setCodes(draft: MatrixDraft, activityId: ActivityId, roleId: RoleId, codes: Codes): void {
  const activity = present(draft.activities[activityId], 'activity');
  if (codes === NO_CODES) {
    delete activity.assignments[roleId];
    delete activity.conditions?.[roleId];
  } else activity.assignments[roleId] = codes;
  delete activity.suggested?.[roleId];
}

/** Leaves one owner; the others turn into doers or advisers, or into what the scheme has of these. */
export function keepOneOwner(
  draft: MatrixDraft,
  activityId: ActivityId,
  keep: RoleId,
  others: readonly RoleId[],
  becomes: 'does' | 'advises',
): void {
  for (const other of others) {
    if (other === keep) continue;
    takeMeaning(draft, activityId, other, 'owns');
    const left = present(draft.activities[activityId], 'activity').assignments[other];
    if (becomes === 'does' || left === undefined) giveMeaning(draft, activityId, other, becomes);
  }
  giveMeaning(draft, activityId, keep, 'owns');
}

/** "accountable", "the approver": how a button says that a role answers for something. */
export function asOwner(scheme: Scheme): string {
  const name = scheme.codes.find((code) => code.meaning === 'owns')?.name ?? 'Owner';
  return /(able|ible)$/i.test(name) ? name.toLowerCase() : `the ${name.toLowerCase()}`;
}
