/** Which gaps were there at the last visit, so that those which came since are marked. */
import type { Session } from '../../../session/session';
import { keptViewSettings } from '../../session/keepViewSetting';

/** Of more, nobody would look for the new ones one by one. */
export const MOST_SEEN = 500;

/** Undefined: there was no visit yet, or it left too many to keep. */
export function seenAtLastVisit(session: Session): ReadonlySet<string> | undefined {
  const { seenGaps } = keptViewSettings(session);
  if (!Array.isArray(seenGaps)) return undefined;
  return new Set(seenGaps.slice(0, MOST_SEEN).filter((key) => typeof key === 'string'));
}
