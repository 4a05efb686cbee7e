/** Carries an edit out; a refusal is shown as it is. */
import type { Edit } from '../../domain/edits/edit';
import { reportOutcome } from './reportOutcome';
import { useSession } from './SessionContext';

export function useRunEdit(): (edit: Edit) => boolean {
  const session = useSession();
  return (edit) => reportOutcome(session.run(edit));
}
