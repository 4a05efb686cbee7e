/** The suggested tags of a session. Reading names takes long on a large matrix, so letters alone do not start it anew. */
import { suggestTags, type TagSuggestions } from '../../../domain/gaps/tags/suggestTags';
import type { Activity, ById, Matrix, Role } from '../../../domain/matrix/matrix';
import type { Session } from '../../../session/session';

interface Known {
  readonly matrix: Pick<Matrix, 'activities' | 'roles'>;
  readonly tags: TagSuggestions;
}

const known = new WeakMap<Session, Known>();

export function tagsOf(session: Session, matrix: Matrix): TagSuggestions {
  const last = known.get(session);
  const same =
    last !== undefined &&
    sameEntries(last.matrix.activities, matrix.activities, readsAlike) &&
    sameEntries(last.matrix.roles, matrix.roles, (one, other) => roleReads(one) === roleReads(other));
  const tags = same ? last.tags : suggestTags(matrix);
  known.set(session, { matrix, tags });
  return tags;
}

/** Whether two versions of an activity would be read the same. */
function readsAlike(one: Activity, other: Activity): boolean {
  return (
    one.name === other.name &&
    one.concerns === other.concerns &&
    one.duty === other.duty &&
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
