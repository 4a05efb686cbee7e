import type { ActivityId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import type { TagKey } from '../matrix/tags';
import type { Edit } from './edit';
import { present } from './edit';
import { addTags } from './tagDraft';

export interface TaggedAs {
  readonly activityId: ActivityId;
  readonly concerns?: readonly string[];
  readonly duties?: readonly string[];
  /** The catalogue row that it is, where it came from none. */
  readonly origin?: string;
  /** The tags under which the activity's name is remembered as a word of this matrix. */
  readonly remember: readonly TagKey[];
}

/** "That is it": tags an activity for sure, and remembers its name as a word of this matrix. */
export function rememberTag(
  matrix: Matrix,
  { activityId, concerns, duties, origin, remember }: TaggedAs,
): Edit {
  const name = matrix.activities[activityId]?.name.trim() ?? '';
  return {
    label: `recognise “${name}” for what it is`,
    apply(draft) {
      const activity = present(draft.activities[activityId], 'activity');
      addTags(activity, { ...(concerns ? { concerns } : {}), ...(duties ? { duties } : {}) });
      if (origin !== undefined) activity.origin ??= origin;
      if (name === '' || remember.length === 0) return;
      const words: { [tag: string]: string[] } = { ...draft.settings.words };
      for (const key of remember) words[key] = [...new Set([...(words[key] ?? []), name])];
      draft.settings.words = words;
    },
  };
}
