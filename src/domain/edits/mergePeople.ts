import type { Confirmation } from '../matrix/agreement';
import type { PersonId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, EditRefused, type MatrixDraft, present } from './edit';
import { putInPlace } from './holderDraft';

/** Several entries for one person become one. What the kept entry does not say is taken from the others. */
export function mergePeople(matrix: Matrix, keepId: PersonId, goneIds: readonly PersonId[]): Edit {
  const gone = goneIds.map((id) => `“${matrix.people[id]?.name ?? ''}”`);
  return {
    label: `merge ${gone.join(' and ')} into “${matrix.people[keepId]?.name ?? ''}”`,
    apply(draft) {
      const keep = present(draft.people[keepId], 'person');
      if (goneIds.includes(keepId)) throw new EditRefused('Choose another person to merge with.');
      for (const id of goneIds) {
        const other = present(draft.people[id], 'person');
        for (const role of Object.values(draft.roles)) putInPlace(role, id, keepId);
        const open = keep as { [field: string]: unknown };
        for (const [field, value] of Object.entries(other)) {
          if (open[field] === undefined && value !== undefined)
            open[field] = JSON.parse(JSON.stringify(value));
        }
        sayAs(draft, id, keepId);
        delete draft.people[id];
      }
    },
  };
}

/** What one of them confirmed is confirmed by the kept one: the same person holds the same row. */
function sayAs(draft: MatrixDraft, gone: PersonId, kept: PersonId): void {
  for (const confirmation of Object.values<Confirmation>(draft.confirmations)) {
    const isOwn = confirmation.personId === gone;
    if (!isOwn && !confirmation.holders.includes(gone)) continue;
    const personId = isOwn ? kept : confirmation.personId;
    const id = `${confirmation.activityId}~${personId}`;
    const holders = confirmation.holders.map((holder) => (holder === gone ? kept : holder));
    if (isOwn) delete draft.confirmations[confirmation.id];
    if (isOwn && draft.confirmations[id]) continue;
    draft.confirmations[id] = { ...confirmation, id, personId, holders: [...new Set(holders)].sort() };
  }
}
