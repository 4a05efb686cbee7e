/** Carries an edit out; a refusal is shown as it is. */
import type { Edit } from '../../domain/edits/edit';
import { notify } from '../parts/Toast';
import { useSession } from '../session/SessionContext';

export function usePerform(): (edit: Edit) => boolean {
  const session = useSession();
  return (edit) => {
    const outcome = session.run(edit);
    if (!outcome.done) notify({ message: outcome.refusal, urgent: true });
    return outcome.done;
  };
}
