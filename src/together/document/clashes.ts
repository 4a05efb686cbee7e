/** Finds what of ours another person overwrote without having seen it, and what they removed while we were at it. */
import type * as Y from 'yjs';
import type { ChangeAuthor, Patch } from '../../domain/matrix/change';
import { valueAt } from '../../domain/matrix/patching';

/** Something of ours that is gone, told once, with what puts it back. */
export interface Clash {
  readonly kind: 'overwritten' | 'removed';
  readonly who: ChangeAuthor;
  /** The path of the entry or of the part. */
  readonly path: Patch['path'];
  /** What we had, and what is there now. */
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Whether the last write to a unit was made without knowing of one of ours that came before it. */
export function wasBlind(units: Y.Map<unknown>, unit: string, isOurs: (client: number) => boolean): boolean {
  const last = units._map.get(unit);
  if (!last || last.deleted || isOurs(last.id.client)) return false;
  let seen = false;
  for (let item = last.left; item; item = item.left) {
    const { client, clock } = item.lastId;
    seen ||= last.origin?.client === client && last.origin.clock === clock;
    if (isOurs(item.id.client)) return !seen;
  }
  return false;
}

/** How long after the others could see our last change to a part its removal is still worth telling. */
const FRESH = 60_000;

/** Remembers what was changed here and is not sent yet, however long ago, or was sent of late. */
export function ownWork(now: () => number) {
  const unsent = new Set<string>();
  const sent = new Map<string, number>();
  return {
    note: (kind: string, id: string) => void unsent.add(`${kind} ${id}`),
    /** The server has all of it. */
    allSent(): void {
      for (const [key, at] of sent) if (now() - at >= FRESH) sent.delete(key);
      for (const key of unsent) sent.set(key, now());
      unsent.clear();
    },
    isFresh(kind: string, id: string): boolean {
      const key = `${kind} ${id}`;
      const at = sent.get(key);
      return unsent.has(key) || (at !== undefined && now() - at < FRESH);
    },
  };
}

export function clashesIn(
  before: object,
  after: object,
  patches: readonly Patch[],
  who: ChangeAuthor,
  { blind, isFresh }: { readonly blind: ReadonlySet<string>; isFresh(kind: string, id: string): boolean },
): readonly Clash[] {
  return patches.flatMap(({ path }): readonly Clash[] => {
    const [ours, theirs] = [valueAt(before, path), valueAt(after, path)];
    const [kind = '', id = ''] = path.map(String);
    if (path.length === 2 && theirs === undefined && isFresh(kind, id))
      return [{ kind: 'removed', who, path, ours, theirs }];
    return blind.has(path.join('\n')) ? [{ kind: 'overwritten', who, path, ours, theirs }] : [];
  });
}
