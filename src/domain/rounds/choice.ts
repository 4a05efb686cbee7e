/** Which rows a round asks about. */
import { rowAgreement } from '../agreement/rowAgreement';
import { ruleById } from '../gaps/engine/ruleList';
import { activitiesInOrder } from '../matrix/activitiesInOrder';
import { addDays, type CalendarDate } from '../matrix/date';
import type { SectionId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';

/** `unconfirmed`: nobody who holds it confirms it as it is. `changed`: it was confirmed and is another since. `stale`: too long ago. */
export const CHOICES = ['all', 'unconfirmed', 'changed', 'stale'] as const;
export type Choice = (typeof CHOICES)[number];

export interface RowChoice {
  readonly which: Choice;
  /** Absent: every section. */
  readonly sectionIds?: readonly SectionId[] | undefined;
}

/** Without archived rows, in the order in which the grid shows them. */
export function rowsChosen(matrix: Matrix, choice: RowChoice, today: CalendarDate): readonly Activity[] {
  const isChosen = chooser(matrix, choice.which, today);
  return activitiesInOrder(matrix).filter(
    (activity) => (choice.sectionIds?.includes(activity.sectionId) ?? true) && isChosen(activity),
  );
}

function chooser(matrix: Matrix, which: Choice, today: CalendarDate): (activity: Activity) => boolean {
  if (which === 'all') return () => true;
  const agreed = (activity: Activity) => rowAgreement(matrix, activity, today);
  if (which === 'unconfirmed') return (activity) => agreed(activity).state !== 'confirmed';
  const hasEnded = (activity: Activity) =>
    agreed(activity).statements.some(({ confirmation }) => (confirmation.until ?? today) < today);
  if (which === 'changed') return (activity) => agreed(activity).state === 'lapsed' && !hasEnded(activity);
  const days =
    matrix.settings.rules['stale-row']?.thresholds?.days ??
    ruleById('stale-row')?.thresholds?.days?.value ??
    0;
  const since = addDays(today, -days);
  return (activity) =>
    (agreed(activity).state === 'lapsed' && hasEnded(activity)) ||
    (activity.reviewedOn !== undefined && activity.reviewedOn < since);
}
