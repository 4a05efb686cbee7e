/** Fields of an activity beside its name, section and letters. Only a form that has ids speaks of them. */
import type { Activity } from '../matrix/matrix';
import { sameValue } from '../matrix/sameValue';
import type { Offer } from './offer';

const FIELDS = {
  notes: 'Notes',
  kind: 'Kind',
  concerns: 'Concerns',
  duty: 'Incident duty',
  link: 'Link',
  doc: 'Document',
  sla: 'Service level',
  schedule: 'Schedule',
  contact: 'Contact',
  scope: 'Scope',
  reviewedOn: 'Reviewed on',
  exercisedOn: 'Exercised on',
  dueOn: 'Due on',
  paths: 'Repository paths',
  archived: 'Archived',
} as const satisfies { readonly [field in keyof Activity]?: string };

export function detailOffers(before: Activity, after: Activity): Offer[] {
  return (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((field): Offer[] => {
    const was = before[field];
    const is = after[field];
    if (sameValue(was, is)) return [];
    return [
      {
        id: `${field}/${before.id}`,
        place: `Activity "${before.name}"`,
        words: `${FIELDS[field]}: ${inWords(is)}, was ${inWords(was)}`,
        careful: is === undefined,
        edit: {
          label: `take over ${FIELDS[field].toLowerCase()} of "${before.name}"`,
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

function inWords(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'nothing';
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return text.length > 80 ? `"${text.slice(0, 77)}..."` : `"${text}"`;
}
