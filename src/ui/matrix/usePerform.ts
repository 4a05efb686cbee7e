/** Carries an edit out; a refusal is shown as it is. */
import type { Edit } from '../../domain/edits/edit';
import { carriedOut } from '../session/carriedOut';
import { useSession } from '../session/SessionContext';

export function usePerform(): (edit: Edit) => boolean {
  const session = useSession();
  return (edit) => carriedOut(session.run(edit));
}
