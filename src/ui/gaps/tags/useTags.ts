/** The suggested tags of a session. Reading names takes long on a large matrix, so letters alone do not start it anew. */
import { useLayoutEffect, useState } from 'react';
import type { Activity, ById, Matrix, Role } from '../../../domain/matrix/matrix';
import { type TagSuggestions, tagsInSlices } from '../../../domain/recognition/suggestTags';
import type { Session } from '../../../session/session';

interface Known {
  readonly matrix: Pick<Matrix, 'activities' | 'roles'>;
  readonly tags: TagSuggestions;
}

/** Half a frame, so that the page can draw and answer in between. */
const SLICE = 8;

const known = new WeakMap<Session, Known>();

/** Undefined while the names of a large matrix are still being read. */
export function useTags(session: Session, matrix: Matrix): TagSuggestions | undefined {
  const [read, setRead] = useState<Known | undefined>(() => known.get(session));
  const tags = read && readsLike(read.matrix, matrix) ? read.tags : undefined;
  // Names are read by a clock, outside React; those of a small matrix before the page is drawn.
  useLayoutEffect(() => {
    const last = known.get(session);
    if (last && readsLike(last.matrix, matrix)) {
      setRead(last);
      return undefined;
    }
    return readInSlices(matrix, (found) => {
      known.set(session, found);
      setRead(found);
    });
  }, [session, matrix]);
  return tags;
}

/** Gives what stops it. */
function readInSlices(matrix: Matrix, done: (found: Known) => void): () => void {
  const slices = tagsInSlices(matrix);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = (): void => {
    const end = performance.now() + SLICE;
    let step = slices.next();
    while (!step.done && performance.now() < end) step = slices.next();
    if (step.done) done({ matrix, tags: step.value });
    else timer = setTimeout(turn);
  };
  turn();
  return () => clearTimeout(timer);
}

function readsLike(one: Known['matrix'], other: Known['matrix']): boolean {
  return (
    sameEntries(one.activities, other.activities, readsAlike) &&
    sameEntries(one.roles, other.roles, (role, next) => roleReads(role) === roleReads(next))
  );
}

/** Whether two versions of an activity would be read the same. */
function readsAlike(one: Activity, other: Activity): boolean {
  return (
    one.name === other.name &&
    one.concerns === other.concerns &&
    one.duties === other.duties &&
    one.kind === other.kind &&
    one.archived === other.archived
  );
}

function roleReads({ name, layer }: Role): string {
  return `${layer ?? ''} ${name}`;
}

function sameEntries<Value>(
  one: ById<string, Value>,
  other: ById<string, Value>,
  alike: (one: Value, other: Value) => boolean,
): boolean {
  if (one === other) return true;
  let count = 0;
  for (const id in other) {
    count++;
    const before = one[id];
    const after = other[id] as Value;
    if (before !== after && (before === undefined || !alike(before, after))) return false;
  }
  return count === Object.keys(one).length;
}
