/**
 * The suggested tags of a session. Reading the names of a large matrix takes long, so a change of letters alone does
 * not start it again.
 */
import { useLayoutEffect, useState } from 'react';
import type { Activity, ById, Matrix, Role } from '../../../domain/matrix/matrix';
import { type TagSuggestions, tagsInSlices } from '../../../domain/recognition/suggestTags';
import { runSliced } from '../../../scheduling/runSliced';
import { afterPaint } from '../../../scheduling/tasks';
import type { Session } from '../../../session/session';

/** Activities of the largest matrix whose names are read within a frame. */
const SMALL = 300;

interface Known {
  readonly matrix: Pick<Matrix, 'activities' | 'roles'>;
  readonly tags: TagSuggestions;
}

const known = new WeakMap<Session, Known>();

/** Undefined while the names of a large matrix are still being read. */
export function useTags(session: Session, matrix: Matrix): TagSuggestions | undefined {
  const [read, setRead] = useState<Known | undefined>(() => known.get(session));
  const tags = read && readsLike(read.matrix, matrix) ? read.tags : undefined;
  // Names are read by a clock, outside React; those of a small matrix before the page is drawn, those of a large one
  // after it, for no cell waits for a suggestion.
  useLayoutEffect(() => {
    const last = known.get(session);
    if (last && readsLike(last.matrix, matrix)) {
      setRead(last);
      return undefined;
    }
    const stop = new AbortController();
    const done = (tags: TagSuggestions) => {
      const found = { matrix, tags };
      known.set(session, found);
      setRead(found);
    };
    const begin = () => runSliced(tagsInSlices(matrix), { done }, stop.signal);
    if (Object.keys(matrix.activities).length <= SMALL) begin();
    else afterPaint(begin);
    return () => stop.abort();
  }, [session, matrix]);
  return tags;
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
