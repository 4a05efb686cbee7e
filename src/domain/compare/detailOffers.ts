/** Fields of an activity beside its name, section and letters. Only a form that has ids speaks of them. */
import type { Activity, Matrix } from '../matrix/matrix';
import { sameValue } from '../matrix/sameValue';
import type { Offer } from './offer';
import { valueInWords } from './valueInWords';

const FIELDS = {
  notes: 'Notes',
  kind: 'Kind',
  concerns: 'Concerns',
  duties: 'Incident duties',
  link: 'Link',
  doc: 'Document',
  sla: 'Service level',
  schedule: 'Schedule',
  contact: 'Contact',
  channel: 'Channel',
  bridge: 'Bridge',
  scope: 'Scope',
  reviewedOn: 'Reviewed on',
  exercisedOn: 'Tested on',
  dueOn: 'Due on',
  paths: 'Repository paths',
  fromLayer: 'From layer',
  toLayer: 'To layer',
  roundTheClock: '24/7 duty',
  separateDuties: 'Separate responsible and accountable',
  causedBy: 'Caused by',
  cellNotes: 'Notes on cells',
  archived: 'Archived',
} as const satisfies { readonly [field in keyof Activity]?: string };

export function detailOffers(
  [current, other]: readonly [Matrix, Matrix],
  before: Activity,
  after: Activity,
): Offer[] {
  return (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((field): Offer[] => {
    const was = before[field];
    const is = after[field];
    if (sameValue(was, is)) return [];
    return [
      {
        id: `${field}/${before.id}`,
        place: `Activity “${before.name}”`,
        words: `${FIELDS[field]}: ${valueInWords(was, current)} → ${valueInWords(is, other)}`,
        careful: is === undefined,
        edit: {
          label: `accept ${FIELDS[field].toLowerCase()} of “${before.name}”`,
          apply(draft) {
            const activity = draft.activities[before.id] as { [name: string]: unknown } | undefined;
            if (!activity) return;
            if (is === undefined) delete activity[field];
            else activity[field] = is;
          },
        },
      },
    ];
  });
}
