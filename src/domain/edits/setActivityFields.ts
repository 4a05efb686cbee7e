import type { ActivityId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { type Edit, present } from './edit';
import { putFields } from './fields';
import { namesInWords } from './name';
import { dropStrayGuesses } from './tagDraft';

/** Names, places and cells have edits of their own. */
export type ActivityFields = Partial<
  Omit<
    Activity,
    'id' | 'name' | 'sectionId' | 'order' | 'assignments' | 'conditions' | 'cellNotes' | 'suggested'
  >
>;

/** Sets kind, concerns, duties, dates and the like on one or many rows. A field given as undefined is taken away. */
export function setActivityFields(
  matrix: Matrix,
  ids: readonly ActivityId[],
  fields: ActivityFields,
  /** What was done, if it can be said better: `review`. */
  what = Object.keys(fields).map(wordOf).join(' and '),
): Edit {
  const names = ids.map((id) => matrix.activities[id]?.name);
  return {
    label: `set ${what} of ${namesInWords(names, 'activity', 'activities')}`,
    rows: ids,
    apply(draft) {
      for (const id of ids) {
        const activity = present(draft.activities[id], 'activity');
        putFields(activity, fields);
        dropStrayGuesses(activity);
      }
    },
  };
}

const WORDS: { readonly [field: string]: string } = {
  doc: 'document',
  sla: 'service level',
  reviewedOn: 'review date',
  exercisedOn: 'test date',
  dueOn: 'due date',
  fromLayer: 'source layer (“From layer”)',
  toLayer: 'target layer (“To layer”)',
  roundTheClock: '24/7 duty',
  separateDuties: 'separate roles for R and A',
};

function wordOf(field: string): string {
  return WORDS[field] ?? field;
}
