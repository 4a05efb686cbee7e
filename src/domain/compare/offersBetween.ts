/** What another form of a matrix has differently, each to be taken or left. Nothing else is touched by taking it. */
import { addRole } from '../edits/addRoles';
import { removeActivities } from '../edits/removeActivities';
import { removeRoles } from '../edits/removeRoles';
import { renameActivity } from '../edits/renameActivity';
import { renameRole } from '../edits/renameRole';
import type { Activity, Matrix, Role } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { finish, type Slices } from '../matrix/slices';
import { movedOffer, newActivityOffer } from './activityOffers';
import { cellOffers } from './cellOffers';
import { detailOffers } from './detailOffers';
import type { Offer } from './offer';
import { orderOffers } from './orderOffers';
import { recordOffers } from './recordOffers';

/** `letters`: the other form says no more than rows, columns and letters, so it cannot mean to take the rest away. */
export type Scope = 'letters' | 'everything';

/** `other` has the ids of `current`, see `alignedTo`. */
export function offersBetween(current: Matrix, other: Matrix, scope: Scope): readonly Offer[] {
  return finish(offersInSlices(current, other, scope));
}

export function* offersInSlices(current: Matrix, other: Matrix, scope: Scope): Slices<readonly Offer[]> {
  const records = scope === 'everything' ? recordOffers(current, other) : [];
  const activities = yield* activityOffers(current, other, scope);
  // A table from elsewhere has its rows and columns in an order of its own.
  const order = scope === 'everything' ? orderOffers(current, other) : [];
  return [...records, ...roleOffers(current, other), ...order, ...activities, ...removals(current, other)];
}

function roleOffers(current: Matrix, other: Matrix): Offer[] {
  return inOrder(other.roles).flatMap((role): Offer[] => {
    const known = current.roles[role.id];
    if (!known) return [newRoleOffer(current, other, role)];
    if (known.name === role.name) return [];
    return [
      {
        id: `role-name/${role.id}`,
        place: `Role “${known.name}”`,
        words: `Renamed to “${role.name}”`,
        careful: false,
        edit: renameRole(current, role.id, role.name),
      },
    ];
  });
}

function newRoleOffer(current: Matrix, other: Matrix, role: Role): Offer {
  const rows = Object.values(other.activities).filter(
    (activity) => activity.assignments[role.id] !== undefined && current.activities[activity.id],
  );
  const { order: _, ...fields } = role;
  const added = addRole(fields);
  return {
    id: `role/${role.id}`,
    place: `Role “${role.name}”`,
    words:
      rows.length === 0
        ? 'Added'
        : `Added, with letters in ${rows.length} ${rows.length === 1 ? 'activity' : 'activities'}`,
    careful: false,
    edit: {
      label: added.label,
      apply(draft) {
        added.apply(draft);
        for (const { id, assignments } of rows) {
          const activity = draft.activities[id];
          const codes = assignments[role.id];
          if (activity && codes !== undefined) activity.assignments[role.id] = codes;
        }
      },
    },
  };
}

function* activityOffers(current: Matrix, other: Matrix, scope: Scope): Slices<Offer[]> {
  const offers: Offer[] = [];
  for (const after of inOrder(other.activities) as readonly Activity[]) {
    yield;
    const before = current.activities[after.id];
    if (!before) {
      offers.push(newActivityOffer(other, after));
      continue;
    }
    if (before.name !== after.name) {
      offers.push({
        id: `name/${before.id}`,
        place: `Activity “${before.name}”`,
        words: `Renamed to “${after.name}”`,
        careful: false,
        edit: renameActivity(current, before.id, after.name),
      });
    }
    if (before.sectionId !== after.sectionId) offers.push(movedOffer(current, other, before, after));
    offers.push(...cellOffers(current, other.roles, [before, after], scope === 'everything'));
    if (scope === 'everything') offers.push(...detailOffers([current, other], before, after));
  }
  return offers;
}

const REMOVED = 'Removed there. Accepting deletes it here.';

function removals(current: Matrix, other: Matrix): Offer[] {
  const roles = inOrder(current.roles).filter(({ id }) => !other.roles[id]);
  const activities = (inOrder(current.activities) as readonly Activity[]).filter(
    ({ id, archived }) => !other.activities[id] && !archived,
  );
  return [
    ...roles.map(
      ({ id, name }): Offer => ({
        id: `no-role/${id}`,
        place: `Role “${name}”`,
        words: REMOVED,
        done: 'Deleted',
        careful: true,
        edit: removeRoles(current, [id]),
      }),
    ),
    ...activities.map(
      ({ id, name }): Offer => ({
        id: `no-activity/${id}`,
        place: `Activity “${name}”`,
        words: REMOVED,
        done: 'Deleted',
        careful: true,
        edit: removeActivities(current, [id]),
      }),
    ),
  ];
}
