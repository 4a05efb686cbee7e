import type { ActivityId, SectionId } from '../matrix/ids';
import type { Activity } from '../matrix/matrix';
import { activitiesOf } from './activityDraft';
import { type Edit, present } from './edit';
import { nameFromText, namesInWords } from './name';
import { ordersAt, type Where } from './places';

/** What a new activity may bring; everything else is as for an empty row. */
export type NewActivity = Partial<Omit<Activity, 'id' | 'sectionId' | 'order'>> & {
  readonly id: ActivityId;
  readonly name: string;
};

/** Adds rows to a section, at its end or beside another of its activities. */
export function addActivities(
  sectionId: SectionId,
  rows: readonly NewActivity[],
  where: Where<ActivityId> = 'end',
): Edit {
  const names = rows.map((row) => row.name.trim());
  return {
    label: `add ${namesInWords(names, 'activity', 'activities')}`,
    apply(draft) {
      present(draft.sections[sectionId], 'section');
      const orders = ordersAt(activitiesOf(draft, sectionId), where, rows.length);
      rows.forEach((row, place) => {
        const name = nameFromText(row.name, 'An activity');
        const activity: Activity = {
          kind: 'activity',
          concerns: [],
          assignments: {},
          ...row,
          name,
          sectionId,
          order: orders[place] ?? '',
        };
        draft.activities[row.id] = activity as (typeof draft.activities)[ActivityId];
      });
    },
  };
}

export function addActivity(sectionId: SectionId, row: NewActivity, where: Where<ActivityId> = 'end'): Edit {
  return addActivities(sectionId, [row], where);
}
