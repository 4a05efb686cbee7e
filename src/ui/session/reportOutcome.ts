/** What every screen does with the outcome of an edit or an undo. */
import type { Outcome } from '../../session/session';
import { notify } from '../parts/Toast';

/** False where it was refused, and the reason is shown as it is. */
export function reportOutcome(outcome: Outcome): outcome is Extract<Outcome, { done: true }> {
  if (!outcome.done) notify({ message: outcome.refusal, urgent: true });
  return outcome.done;
}
