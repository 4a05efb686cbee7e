/** Work that may fail, asked for by someone who is not waiting for it: the reason is shown. */
import { notify } from '../parts/Toast';
import { errorSentence } from '../vocabulary/errorSentence';

export function attempt(work: Promise<unknown>): void {
  work.catch(tellError);
}

export function tellError(error: unknown): void {
  notify({ message: errorSentence(error), urgent: true });
}
