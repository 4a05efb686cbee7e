/** What the names of an imported matrix tell about concerns and duties, offered to be confirmed in one go. */
import { useDeferredValue, useState } from 'react';
import { confirmTags, type TagsToConfirm } from '../../../domain/edits/confirmTags';
import { Button } from '../../parts/Button';
import { applyFix } from '../../session/applyFix';
import { useSession, useSessionState } from '../../session/SessionContext';
import { usePanelState, usePanelView } from '../view/panelView';
import styles from './SuggestedTags.module.css';
import { TagsReview } from './TagsReview';
import { tagsInWords } from './tagWords';
import { useTags } from './useTags';

export default function SuggestedTags() {
  const session = useSession();
  const matrix = useDeferredValue(useSessionState((state) => state.matrix));
  const [reviewing, setReviewing] = useState(false);
  const view = usePanelView();
  const ignored = usePanelState((state) => state.tagsIgnored);
  const tags = useTags(session, matrix);
  const confirm = (chosen: TagsToConfirm) => {
    setReviewing(false);
    applyFix(session, confirmTags(chosen));
  };

  if (ignored) {
    return (
      <p className={styles.waiting}>
        Rules about missing rows wait until tags are confirmed.{' '}
        <button type="button" className={styles.again} onClick={() => view.setState({ tagsIgnored: false })}>
          Show suggestions
        </button>
      </p>
    );
  }
  // A moment in a large matrix; nothing stands there that would jump.
  if (!tags) return null;
  const words = tagsInWords(tags);
  return (
    <section className={styles.banner} aria-label="Suggested tags">
      <p>
        {words ? `We read ${words} from the names.` : 'The names suggest no further concerns or duties.'}{' '}
        <span className={styles.waits}>Until tags are confirmed, rules about missing rows stay silent.</span>
      </p>
      <div className={styles.acts}>
        <Button look="solid" size="small" onClick={() => confirm(tags)}>
          {words ? 'Confirm all' : 'Confirm'}
        </Button>
        {words ? (
          <Button size="small" onClick={() => setReviewing(true)}>
            Look through
          </Button>
        ) : null}
        <Button look="quiet" size="small" onClick={() => view.setState({ tagsIgnored: true })}>
          Ignore
        </Button>
      </div>
      {reviewing ? <TagsReview tags={tags} onConfirm={confirm} onClose={() => setReviewing(false)} /> : null}
    </section>
  );
}
