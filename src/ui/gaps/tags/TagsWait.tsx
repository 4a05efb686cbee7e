/** Where suggested tags are about to be offered: about as high as they will be, so that the gaps below hardly move. */
import styles from './SuggestedTags.module.css';

export function TagsWait() {
  return (
    <div className={styles.wait} role="status">
      Looking for tags in the names of activities and roles…
    </div>
  );
}
