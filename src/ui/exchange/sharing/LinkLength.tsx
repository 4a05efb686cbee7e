/** How long the link is, who may cut it, and what makes it shorter. */
import { BOUNDS } from '../../../exchange/contract/bounds';
import { doubtfulCarriers } from '../../../exchange/sharing/linkCarriers';
import { thousands } from '../../parts/counted';
import styles from './ShareDialog.module.css';

interface LinkLengthProps {
  /** Null while the link is made. */
  characters: number | null;
  /** Whether something is in it that could be left out. */
  canBeLighter: boolean;
}

export function LinkLength({ characters, canBeLighter }: LinkLengthProps) {
  // In the box of what is said next, so that no button moves under a pointer once the link is made.
  if (characters === null) {
    return (
      <p className={styles.length} role="status">
        Creating the link…
      </p>
    );
  }
  const wayOut = canBeLighter ? 'Include less above, or send the file.' : 'Send the file instead.';
  if (characters > BOUNDS.linkMadeCharacters) {
    return (
      <p role="status">
        This matrix is too large for a link: it would have {thousands(characters)} characters, and links end
        at {thousands(BOUNDS.linkMadeCharacters)}. {wayOut}
      </p>
    );
  }
  const doubtful = doubtfulCarriers(characters);
  return (
    <div className={styles.length} role="status">
      <p>
        The link has {thousands(characters)} characters.{' '}
        {doubtful.length === 0
          ? 'That is short enough for the mail and chat programs that we know of.'
          : `Browsers open it, but it is longer than some programs carry. ${wayOut}`}
      </p>
      {doubtful.length === 0 ? null : (
        <ul>
          {doubtful.map(({ name, most }) => (
            <li key={name}>
              {name}: may cut links above {thousands(most)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
