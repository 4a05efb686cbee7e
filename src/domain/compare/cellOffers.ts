/** Letters and conditions that the other form has differently. */
import { putCodes, putText } from '../edits/cellDraft';
import type { RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { type Codes, meaningsInWords, NO_CODES } from '../matrix/scheme/codes';
import type { Offer } from './offer';

/** `roles`: those of the other form; of a role that it does not have it says nothing. `whole`: a condition that is not there is gone. */
export function cellOffers(
  current: Matrix,
  roles: Matrix['roles'],
  [before, after]: readonly [Activity, Activity],
  whole: boolean,
): Offer[] {
  const offers: Offer[] = [];
  const known = new Set(current.scheme.codes.map(({ letter }) => letter));
  for (const { id, name } of inOrder(current.roles)) {
    if (!roles[id]) continue;
    const was = before.assignments[id] ?? NO_CODES;
    const is = after.assignments[id] ?? NO_CODES;
    const condition = after.conditions?.[id];
    const silent = condition === undefined && !whole;
    if (was === is && (silent || condition === before.conditions?.[id])) continue;
    // Letters of another scheme mean something else: they are told, and cannot be taken.
    if ([...is].some((letter) => !known.has(letter))) continue;
    const words = `${name}: ${said(current, was, before.conditions?.[id])} → ${said(current, is, condition)}`;
    offers.push({
      id: `cell/${before.id}/${id}`,
      place: `Activity “${before.name}”`,
      words,
      careful: false,
      edit: putCell(before, id, is, silent ? undefined : (condition ?? '')),
    });
  }
  return offers;
}

function said({ scheme }: Matrix, codes: Codes, condition: string | undefined): string {
  const words = meaningsInWords(scheme, codes === NO_CODES ? undefined : codes);
  return condition ? `${words} (${condition})` : words;
}

function putCell(
  { id: activityId, name }: Activity,
  roleId: RoleId,
  codes: Codes,
  condition: string | undefined,
): Offer['edit'] {
  return {
    label: `accept a cell of “${name}”`,
    apply(draft) {
      const activity = draft.activities[activityId];
      if (!activity) return;
      putCodes(activity, roleId, codes);
      if (codes !== NO_CODES && condition !== undefined) putText(activity, 'conditions', roleId, condition);
    },
  };
}
