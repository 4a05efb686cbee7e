/** What people who may suggest would change: each with its author, to take or to leave. In the dialog, in a meeting, beside Compare. */
import { takeChange } from '../../domain/edits/takeChange';
import { withHiddenShown } from '../../exchange/texts/cleanText';
import type { Suggestion } from '../../together/live/suggestions';
import { Button } from '../parts/Button';
import { runEdit } from '../session/runEdit';
import { useSession } from '../session/SessionContext';
import styles from './TogetherDialog.module.css';
import type { OpenRoom } from './useLiveRoom';

export function Suggestions({ room: { live, state } }: { room: OpenRoom }) {
  const session = useSession();
  const list = state?.suggestions ?? [];
  if (!live || list.length === 0) return null;
  const mayTake = live.room.access === 'edit';

  function take({ id, label, who, patches }: Suggestion): void {
    const { matrix } = session.store.getState();
    const taking = takeChange(matrix, `accept ${who.name}’s suggestion: ${label}`, patches);
    if (runEdit(session, taking, `Accepted: ${label}.`)) live?.settleSuggestion(id);
  }

  return (
    <section aria-label="Suggestions" className={styles.suggestions}>
      <h3 className={styles.heading}>Suggestions</h3>
      <ul className={styles.links}>
        {list.map((one) => (
          <li key={one.id}>
            <span>
              <b>{withHiddenShown(one.label.charAt(0).toUpperCase() + one.label.slice(1))}</b>
              <small>{withHiddenShown(one.who.name)}</small>
            </span>
            {mayTake ? (
              <span className={styles.choices}>
                <Button size="small" look="soft" onClick={() => take(one)}>
                  Accept
                </Button>
                <Button size="small" onClick={() => live.settleSuggestion(one.id)}>
                  Ignore
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
