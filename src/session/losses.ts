/** What is not on this device as it was saved: compares the database with what was noted and copied outside of it. */
import type { MatrixId } from '../domain/matrix/ids';
import type { Canary, CanaryNote } from '../storage/canary';
import type { Copies, CopyNote } from '../storage/copies';
import type { Damage } from '../storage/findDamage';
import type { Heads } from '../storage/heads';
import type { HeadRow } from '../storage/tables';
import type { LostMatrix } from './library';

/** Matrices of which nothing that can be read is left. */
export async function missingMatrices(
  { heads, unreadable }: Heads,
  canary: Canary,
  copies: Copies,
): Promise<readonly LostMatrix[]> {
  const here = new Set<string>(heads.map(({ id }) => id));
  const notes = canary.notes();
  const dismissed = new Set<string>(notes.filter((note) => note.dismissed).map(({ id }) => id));
  // While everything is where it was noted, there is no need to look further.
  const complete =
    notes.length > 0 && unreadable.length === 0 && notes.every(({ id }) => here.has(id) || dismissed.has(id));
  const copied = complete ? [] : await copies.list().catch(() => []);
  const known = new Map<MatrixId, { readonly name: string; readonly at?: number }>([
    ...unreadable.map((id) => [id, { name: 'A matrix whose name cannot be read' }] as const),
    ...copied.map((note) => [note.id, note] as const),
    ...notes.map((note) => [note.id, note] as const),
  ]);
  const missing = [...known].filter(([id]) => !here.has(id) && !dismissed.has(id));
  const lost = missing.map(([id, { name, at }]): LostMatrix => {
    const kind = unreadable.includes(id) ? 'unreadable' : 'gone';
    return { id, name, kind, changedAt: at };
  });
  return withCopies(lost, copies);
}

/** Matrices that are older in the database than what was noted or copied of them. */
export function olderMatrices(
  heads: readonly HeadRow[],
  notes: readonly CanaryNote[],
  copied: readonly CopyNote[],
): readonly LostMatrix[] {
  const noted = new Map(notes.map((note) => [note.id, note]));
  const copyOf = new Map(copied.map((note) => [note.id, note]));
  return heads.flatMap(({ id, seq, fields, changedAt, deletedAt }): LostMatrix[] => {
    const note = noted.get(id);
    const newest = Math.max(note?.dismissed ? 0 : (note?.seq ?? 0), copyOf.get(id)?.seq ?? 0);
    if (newest <= seq || deletedAt !== undefined || note?.dismissedSeq === newest) return [];
    const changes = newest - seq === 1 ? 'last change' : `last ${newest - seq} changes`;
    const detail = `The storage of this browser came back without the ${changes}.`;
    return [{ id, name: String(fields.name), kind: 'older', changedAt, detail, seq: newest }];
  });
}

export function damagedMatrix(head: HeadRow, damage: Omit<Damage, 'id'>): LostMatrix {
  const { id, fields, changedAt } = head;
  const detail = `In the storage of this browser ${damageInWords(damage)}.`;
  return { id, name: String(fields.name), kind: 'damaged', changedAt, detail };
}

export function damageInWords({ missing, altered }: Omit<Damage, 'id'>): string {
  return [
    ...missing.map(({ collection, rows, of }) => `only ${rows} of ${of} ${collection} are left`),
    ...altered.map(({ collection, rows }) => `${rows} of the ${collection} are not as they were saved`),
  ].join(', and ');
}

/** A copy is offered only if it was read and is whole. */
export async function withCopies(
  lost: readonly LostMatrix[],
  copies: Copies,
): Promise<readonly LostMatrix[]> {
  const found: LostMatrix[] = [];
  for (const one of lost) {
    const copy = await copies.read(one.id).catch(() => undefined);
    // A copy that is no newer than what is there brings nothing back.
    const helps = copy && (one.kind !== 'older' || copy.note.seq >= (one.seq ?? 0));
    found.push({ ...one, copyAt: helps ? copy.note.at : undefined });
  }
  return found;
}
