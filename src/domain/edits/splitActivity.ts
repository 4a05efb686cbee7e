import type { Draft } from 'immer';
import type { ActivityId, RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { type Codes, withoutCode } from '../matrix/scheme/codes';
import { lettersMeaning } from '../matrix/scheme/scheme';
import { activitiesOf, copyOf } from './activityDraft';
import { codesIn, putCodes } from './cellDraft';
import { type Edit, EditRefused, type MatrixDraft, present } from './edit';
import { nameFromText } from './name';
import { ordersAt } from './places';

/** One of the rows that a row becomes. */
export interface SplitPart {
  /** The first part is the row itself and keeps its id. */
  readonly id: ActivityId;
  readonly name: string;
  /** Of several that answer for the row, the one that answers for this part. Without it the part keeps them. */
  readonly ownerId?: RoleId | undefined;
}

/**
 * One row becomes several, one behind the other: everyone keeps the same part in each, but for those who answered
 * together, who each get a row of their own. The new rows are the user's own: they forget which catalogue row it was.
 */
export function splitActivity(matrix: Matrix, parts: readonly SplitPart[]): Edit {
  const [first, ...others] = parts;
  return {
    label: `split “${first ? (matrix.activities[first.id]?.name ?? '') : ''}” into ${parts.length} activities`,
    apply(draft) {
      if (!first || others.length === 0) throw new EditRefused('Split into at least two activities.');
      const row = present(draft.activities[first.id], 'activity');
      const whole = copyOf(row) as Draft<Activity>;
      const orders = ordersAt(activitiesOf(draft, row.sectionId), { after: row.id }, others.length);
      rename(row, first, draft);
      for (const [at, part] of others.entries()) {
        const { origin: _, duties: __, ...rest } = copyOf(whole);
        draft.activities[part.id] = { ...rest, id: part.id, order: orders[at] ?? '' };
        rename(present(draft.activities[part.id], 'activity'), part, draft);
      }
    },
  };
}

function rename(row: Draft<Activity>, { name, ownerId }: SplitPart, { scheme }: MatrixDraft): void {
  row.name = nameFromText(name, 'An activity');
  if (ownerId === undefined) return;
  const owning = lettersMeaning(scheme, 'owns');
  for (const key of Object.keys(row.assignments)) {
    const roleId = key as RoleId;
    if (roleId === ownerId) continue;
    const codes = codesIn(row, roleId);
    putCodes(
      row,
      roleId,
      owning.reduce<Codes>((left, letter) => withoutCode(scheme, left, letter), codes),
    );
  }
}
