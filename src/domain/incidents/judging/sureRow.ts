/** Whether it is certain that an activity is what a target means, or only guessed from its name. */
import type { Activity } from '../../matrix/matrix';
import { isSure, tagKey } from '../../matrix/tags';
import type { Target } from './target';

/** True where its tag came from a template or a person; `duties` are the tags that mean the target. */
export function isSurely(activity: Activity, target: Target, duties: readonly string[]): boolean {
  if (target.kind === 'concern') return isSure(activity, tagKey('concern', target.id));
  if (target.kind === 'row' && activity.origin === target.id) return true;
  const carried = duties.filter((duty) => activity.duties?.includes(duty));
  // Without a tag it is there for its catalogue origin, which no name can suggest.
  return carried.length === 0 || carried.some((duty) => isSure(activity, tagKey('duty', duty)));
}
