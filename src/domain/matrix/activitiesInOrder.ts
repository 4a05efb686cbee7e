import type { Activity, Matrix, Section } from './matrix';
import { byOrder, inOrder } from './order';

/** Without archived ones, in the order in which the grid shows them. */
export function activitiesInOrder({
  activities,
  sections,
}: Pick<Matrix, 'activities' | 'sections'>): readonly Activity[] {
  const bySection = Map.groupBy(
    Object.values<Activity>(activities).filter(({ archived }) => !archived),
    ({ sectionId }) => sectionId,
  );
  return inOrder<Section>(sections).flatMap(({ id }) => (bySection.get(id) ?? []).sort(byOrder));
}
