/** Several rows become one: it keeps the first row's owner and everything that anyone held in any of them. */
import { codesIn, putCodes } from '../../edits/cellDraft';
import { present } from '../../edits/edit';
import type { Fix } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import { withCode } from '../../matrix/scheme/codes';
import { codeOf, letterFor, type Scheme } from '../../matrix/scheme/scheme';
import type { Row } from '../../reading/row';

export function mergeRows(rows: readonly Row[]): Fix | undefined {
  // The row that someone answers for is the one to keep.
  const keep = rows.find((row) => row.owners.length === 1) ?? rows[0];
  if (!keep) return undefined;
  const gone = rows.filter((row) => row !== keep);
  const { id, name } = keep.activity;
  return {
    label: `Merge into “${name}”`,
    edit: {
      label: `merge ${rows.length} activities into “${name}”`,
      apply(draft) {
        const activity = present(draft.activities[id], 'activity');
        for (const { activity: other } of gone) {
          const there = present(draft.activities[other.id], 'activity');
          for (const [key, codes] of Object.entries(there.assignments)) {
            const roleId = key as RoleId;
            const owned = keep.owners.length > 0 && !keep.owners.includes(roleId);
            let held = codesIn(activity, roleId);
            for (const letter of lettersOf(draft.scheme, codes as string, owned))
              held = stronger(draft.scheme, held, letter);
            putCodes(activity, roleId, held);
          }
          activity.concerns = [...new Set([...activity.concerns, ...there.concerns])];
          const notes = [activity.notes, there.notes].filter(Boolean).join('\n');
          if (notes) activity.notes = notes;
          delete draft.activities[other.id];
        }
      },
    },
  };
}

/** A second owner becomes someone who does it. */
function lettersOf(scheme: Scheme, codes: string, owned: boolean): string[] {
  return [...codes].flatMap((letter) =>
    owned && codeOf(scheme, letter)?.meaning === 'owns' ? (letterFor(scheme, 'does') ?? []) : letter,
  );
}

const WEAK = ['none', 'hears', 'advises'];

/** Adds a letter unless the cell already holds something that binds more. */
function stronger(scheme: Scheme, held: ReturnType<typeof codesIn>, letter: string) {
  const weak = WEAK.includes(codeOf(scheme, letter)?.meaning ?? 'none');
  return weak && held !== '' ? held : withCode(scheme, held, letter);
}
