import type { CalendarDate } from '../matrix/date';
import type { NewId, RoleId, SectionId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { codesFromLetters } from '../matrix/scheme/codes';
import { letterFor } from '../matrix/scheme/scheme';
import { addActivities, type NewActivity } from './addActivities';
import { addSection } from './addSection';
import { type Edit, edits } from './edit';

export interface FollowUp {
  readonly name: string;
  readonly ownerId?: RoleId | undefined;
  readonly dueOn?: CalendarDate | undefined;
  readonly notes?: string | undefined;
}

export const FOLLOW_UP_AREA = 'Follow-ups';

/** Gaps that an audit or rehearsal found, as activities that someone answers for and does. */
export function addFollowUps(matrix: Matrix, followUps: readonly FollowUp[], newId: NewId): Edit {
  const found = inOrder(matrix.sections).find(({ name }) => name === FOLLOW_UP_AREA);
  const sectionId: SectionId = found?.id ?? newId<'section'>();
  const rows = followUps.map((followUp) => rowFor(matrix, followUp, newId));
  const add = addActivities(sectionId, rows);
  if (found) return add;
  return edits(add.label, [addSection({ id: sectionId, name: FOLLOW_UP_AREA, kind: 'area' }), add]);
}

function rowFor(matrix: Matrix, { name, ownerId, dueOn, notes }: FollowUp, newId: NewId): NewActivity {
  const letters = [letterFor(matrix.scheme, 'owns'), letterFor(matrix.scheme, 'does')].flatMap(
    (letter) => letter ?? [],
  );
  return {
    id: newId<'activity'>(),
    name,
    kind: 'activity',
    concerns: ['incident'],
    assignments: ownerId ? { [ownerId]: codesFromLetters(matrix.scheme, letters) } : {},
    ...(dueOn ? { dueOn } : {}),
    ...(notes ? { notes } : {}),
  };
}
