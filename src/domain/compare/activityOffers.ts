/** Activities that are new in the other form, or stand in another section there. */
import { addActivity } from '../edits/addActivities';
import { addSection } from '../edits/addSection';
import type { MatrixDraft } from '../edits/edit';
import type { RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { orderAtEnd } from '../matrix/order';
import type { Offer } from './offer';

export function newActivityOffer(other: Matrix, activity: Activity): Offer {
  const section = other.sections[activity.sectionId];
  return {
    id: `activity/${activity.id}`,
    place: `Activity “${activity.name}”`,
    words: section ? `Added in “${section.name}”` : 'Added',
    careful: false,
    edit: {
      label: `add activity “${activity.name}”`,
      apply(draft) {
        ensureSection(draft, other, activity);
        const { order: _, sectionId, ...row } = activity;
        // Letters of roles that were left are left as well.
        const kept = Object.entries(row.assignments).filter(([roleId]) => draft.roles[roleId as RoleId]);
        addActivity(sectionId, {
          ...row,
          assignments: Object.fromEntries(kept) as Activity['assignments'],
        }).apply(draft);
      },
    },
  };
}

export function movedOffer(current: Matrix, other: Matrix, before: Activity, after: Activity): Offer {
  const to = other.sections[after.sectionId]?.name ?? 'another section';
  const from = current.sections[before.sectionId]?.name ?? 'a deleted section';
  return {
    id: `section/${before.id}`,
    place: `Activity “${before.name}”`,
    words: `Moved from “${from}” to “${to}”`,
    careful: false,
    edit: {
      label: `move “${before.name}” to “${to}”`,
      apply(draft) {
        ensureSection(draft, other, after);
        const activity = draft.activities[before.id];
        if (!activity) return;
        const inSection = Object.values(draft.activities).filter(
          ({ sectionId }) => sectionId === after.sectionId,
        );
        activity.sectionId = after.sectionId;
        activity.order = orderAtEnd(
          Object.fromEntries(inSection.map((row) => [row.id, { id: row.id, order: row.order }])),
        );
      },
    },
  };
}

function ensureSection(draft: MatrixDraft, other: Matrix, { sectionId }: Activity): void {
  const section = other.sections[sectionId];
  if (draft.sections[sectionId] || !section) return;
  const { order: _, ...fields } = section;
  addSection(fields).apply(draft);
}
