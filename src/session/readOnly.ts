/** Why nothing can be changed in an open matrix: it came in a link, or a room lets this device only watch. */
import type { SessionState } from './session';

/** A whole sentence; null where it can be changed. */
export function whyReadOnly({ save, notAllowed }: Pick<SessionState, 'save' | 'notAllowed'>): string | null {
  return notAllowed ?? (save.kind === 'read-only' ? save.reason : null);
}
