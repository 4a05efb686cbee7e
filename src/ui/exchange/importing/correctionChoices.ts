/** The words in which the dialog offers corrections. */

import type { Corrections } from '../../../exchange/understand/reading/corrections';
import type { ColumnUse, Confidence, Layout } from '../../../exchange/understand/reading/tableReading';

export const LAYOUT_NAMES: { readonly [layout in Layout]: string } = {
  wide: 'Roles across, activities down',
  transposed: 'Activities across, roles down',
  letters: 'A column per letter, names in cells',
  'letters-down': 'A row per letter, names in cells',
  long: 'One assignment per row',
};

export const CONFIDENCES: { readonly [confidence in Confidence]: string } = {
  sure: 'Recognised',
  likely: 'Probably right. Please check.',
  unsure: 'A guess. Please check.',
};

const FIELDS: readonly (readonly [ColumnUse, string])[] = [
  ['activity', 'Activity'],
  ['section', 'Section'],
  ['notes', 'Notes'],
  ['link', 'Link'],
  ['doc', 'Document'],
  ['sla', 'Service level'],
  ['schedule', 'Schedule'],
  ['contact', 'Contact'],
  ['scope', 'Scope'],
  ['dueOn', 'Due on'],
  ['reviewedOn', 'Reviewed on'],
  ['exercisedOn', 'Tested on'],
  ['kind', 'Kind'],
  ['concerns', 'Concerns'],
  ['duty', 'Incident duty'],
  ['paths', 'Repository paths'],
  ['skip', 'Skip'],
];

export function usesOf(
  layout: Layout,
  letters: readonly string[],
  use: ColumnUse,
): readonly (readonly [ColumnUse, string])[] {
  if (layout === 'letters' || layout === 'letters-down')
    return [
      ...letters.map((letter) => [`letter:${letter}`, `Names with ${letter}`] as const),
      // "Responsible / Accountable"
      ...(use.startsWith('letter:') && use.length > 'letter:'.length + 1
        ? [[use, `Names with ${[...use.slice('letter:'.length)].join(' and ')}`] as const]
        : []),
      ...FIELDS,
    ];
  if (layout === 'long')
    return [['names', 'Role'], ['codes', 'Letters'], ['condition', 'Condition'], ...FIELDS];
  return [['role', 'Role'], ...FIELDS];
}

/** Anything but the choice between table and document, which has a button of its own. */
export function isCorrected({ asTable: _, ...corrections }: Corrections): boolean {
  return Object.values(corrections).some((part) =>
    typeof part === 'object' ? Object.keys(part).length > 0 : part !== undefined && part !== false,
  );
}

export const ROW_CHOICES = [
  ['row', ''],
  ['head', 'Header'],
  ['group', 'Section'],
  ['activity', 'Activity'],
  ['skip', 'Skip'],
] as const;

export function rowCorrection(table: number, row: number, choice: string, isHead: boolean): Corrections {
  if (choice === 'head') return { headRows: { [table]: row } };
  if (choice === 'group' || choice === 'activity' || choice === 'skip')
    return { rows: { [table]: { [row]: choice } } };
  // What was the head is none any more; what was corrected is as it was found.
  return isHead ? { headRows: { [table]: -1 } } : { rows: { [table]: { [row]: undefined } } };
}
