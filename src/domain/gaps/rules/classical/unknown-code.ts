import { putCodes, putText } from '../../../edits/cellDraft';
import { type MatrixDraft, present } from '../../../edits/edit';
import { defineRule } from '../../../findings/rule';
import type { ActivityId, RoleId } from '../../../matrix/ids';
import { codesFromLetters } from '../../../matrix/scheme/codes';
import { codeOf } from '../../../matrix/scheme/scheme';
import { listed, rolesListed, rowName } from '../../names/words';

export default defineRule({
  id: 'unknown-code',
  group: 'classical',
  scope: 'activity',
  severity: 'must',
  title: 'Unknown letter',
  why: 'A letter that is not in the scheme means something different to each reader, and no rule can check it.',
  source: 'Import of tables that use other schemes',
  remedy: 'Add the letter to the scheme, or replace it with one of the scheme’s letters.',
  flagged: [
    `
                 | Architect | Engineer
    Pay the bill | A         | R ~Z`,
  ],
  accepted: [
    `
                 | Architect | Engineer
    Pay the bill | A         | R`,
  ],
  mayFind: (row) => row.unknownLetterCount > 0,
  *check(row, reading) {
    const { id, assignments } = row.activity;
    const { scheme } = reading;
    const letters = new Set(
      row.unknownLetters.flatMap((roleId) =>
        [...(assignments[roleId] ?? '')].filter((letter) => !codeOf(scheme, letter)),
      ),
    );
    yield {
      about: id,
      message: `${rowName(row)} uses ${listed([...letters])} for ${rolesListed(row.unknownLetters, reading)}, which this scheme does not define.`,
      facts: [...letters].join(),
      places: row.unknownLetters.map((roleId) => ({ activityId: id, roleId })),
      fixes: () => [
        {
          label: 'Keep the letter as a cell note',
          safe: true,
          edit: {
            label: `turn unknown letters in “${row.activity.name}” into notes`,
            apply: (draft) => noteLetters(draft, id, row.unknownLetters),
          },
        },
      ],
    };
  },
});

function noteLetters(draft: MatrixDraft, id: ActivityId, roles: readonly RoleId[]): void {
  const activity = present(draft.activities[id], 'activity');
  for (const roleId of roles) {
    const codes = activity.assignments[roleId] ?? '';
    const strange = [...codes].filter((letter) => !codeOf(draft.scheme, letter)).join('');
    const note = activity.cellNotes?.[roleId];
    putCodes(activity, roleId, codesFromLetters(draft.scheme, codes));
    putText(activity, 'cellNotes', roleId, note ? `${note}\n${strange}` : strange);
  }
}
