/** The activities of one section of a draft, to find places among them. */
import type { Draft } from 'immer';
import type { SectionId } from '../matrix/ids';
import type { Activity } from '../matrix/matrix';
import type { MatrixDraft } from './edit';

export function activitiesOf(draft: MatrixDraft, sectionId: SectionId): Draft<Activity>[] {
  return Object.values(draft.activities).filter((activity) => activity.sectionId === sectionId);
}

/** A copy of a value that shares nothing with the draft it came from. */
export function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
