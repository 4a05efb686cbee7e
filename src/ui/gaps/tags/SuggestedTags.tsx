/** What the names of an imported matrix tell about concerns and duties, offered to be confirmed in one go. */
import { useDeferredValue, useMemo, useState } from 'react';
import { confirmTags, type TagsToConfirm } from '../../../domain/edits/confirmTags';
import { inferScope } from '../../../domain/gaps/scope/inferScope';
import type { Matrix } from '../../../domain/matrix/matrix';
import { withTags } from '../../../domain/recognition/withTags';
import { Button } from '../../parts/Button';
import { applyFix } from '../../session/applyFix';
import { useReadOnly, useSession, useSessionState } from '../../session/SessionContext';
import { scopeInWords } from '../scope/scopeWords';
import { usePanelState, usePanelView } from '../view/panelView';
import styles from './SuggestedTags.module.css';
import { TagsReview } from './TagsReview';
import { TagsWait } from './TagsWait';
import { tagsInWords } from './tagWords';
import { useTags } from './useTags';

/** `onConfirmed`: it is gone then, and the focus with its button. */
export default function SuggestedTags({ onConfirmed }: { onConfirmed(): void }) {
  const session = useSession();
  const matrix = useDeferredValue(useSessionState((state) => state.matrix));
  const [reviewing, setReviewing] = useState(false);
  const view = usePanelView();
  const readOnly = useReadOnly();
  const ignored = usePanelState((state) => state.tagsIgnored);
  const tags = useTags(session, matrix);
  const about = useMemo(
    () => (tags && isQuick(matrix) ? inferScope(withTags(matrix, tags), session.today()) : undefined),
    [matrix, tags, session],
  );
  const confirm = (chosen: TagsToConfirm) => {
    setReviewing(false);
    onConfirmed();
    // What is confirmed decides what the matrix is about; that is claimed with it.
    const { claims } = inferScope(withTags(session.store.getState().matrix, chosen), session.today());
    applyFix(session, confirmTags(chosen, { scope: claims }));
  };

  if (ignored && !readOnly) {
    return (
      <p className={styles.waiting}>
        Rules about missing activities start once you confirm the tags.{' '}
        <button type="button" className={styles.again} onClick={() => view.setState({ tagsIgnored: false })}>
          Show suggestions
        </button>
      </p>
    );
  }
  if (readOnly) return null;
  if (!tags) return <TagsWait />;
  const words = tagsInWords(tags);
  return (
    <section className={styles.banner} aria-label="Suggested tags">
      <p>
        {words
          ? `We found ${words} in the names of activities and roles.`
          : 'The names suggest no more tags.'}{' '}
        <span className={styles.waits}>
          Until you confirm the tags, rules about missing activities are off.
        </span>
      </p>
      {about ? <p>{scopeInWords(about)}</p> : null}
      <div className={styles.acts}>
        <Button look="solid" size="small" onClick={() => confirm(tags)}>
          {words ? 'Confirm all' : 'Confirm'}
        </Button>
        {words ? (
          <Button size="small" onClick={() => setReviewing(true)}>
            Review
          </Button>
        ) : null}
        <Button look="quiet" size="small" onClick={() => view.setState({ tagsIgnored: true })}>
          Dismiss
        </Button>
      </div>
      {reviewing ? <TagsReview tags={tags} onConfirm={confirm} onClose={() => setReviewing(false)} /> : null}
    </section>
  );
}

/** Reading a larger matrix would take longer than a frame, only to say what it is about. */
const QUICK = 2000;

function isQuick({ activities }: Matrix): boolean {
  return Object.keys(activities).length <= QUICK;
}
