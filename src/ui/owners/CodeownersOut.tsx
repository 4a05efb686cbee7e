/** The way out: a CODEOWNERS file suggested from the rows that carry paths. */

import { rowsWithPaths, writeCodeowners } from '../../exchange/owners/writeCodeowners';
import { copyToClipboard } from '../exchange/files/clipboard';
import { download } from '../exchange/files/download';
import { Button } from '../parts/Button';
import { counted } from '../parts/counted';
import { notify } from '../parts/Toast';
import { useSession, useSessionState } from '../session/SessionContext';
import styles from './OwnersDialog.module.css';

const SHOWN = 8;

export function CodeownersOut() {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const rows = rowsWithPaths(matrix).length;
  if (rows === 0) {
    return (
      <p className={styles.faint}>
        No activity has a repository path yet. Add paths in the details of an activity to create a CODEOWNERS
        file.
      </p>
    );
  }
  const { text, paths, lacking } = writeCodeowners(matrix, session.today());
  const copy = () =>
    copyToClipboard(text, false).then(
      () => notify({ message: 'Copied as CODEOWNERS.' }),
      () =>
        notify({
          message: 'Nothing was copied: the browser does not let this page write to the clipboard.',
          urgent: true,
        }),
    );
  // As plain text the browser would call it CODEOWNERS.txt, which no code host looks for.
  const save = () => download(new TextEncoder().encode(text), 'CODEOWNERS', 'application/octet-stream');
  return (
    <section className={styles.group} aria-label="CODEOWNERS from this matrix">
      <h3 className={styles.title}>CODEOWNERS from this matrix</h3>
      <p className={styles.faint}>
        {counted(paths, 'path', 'paths')} of {counted(rows, 'activity', 'activities')}, each with the handle
        of the accountable role. Review this suggestion before you use it.
      </p>
      {lacking.length > 0 ? (
        <ul className={styles.list} aria-label="Written as comments">
          {lacking.slice(0, SHOWN).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {lacking.length > SHOWN ? <li>And {lacking.length - SHOWN} more, in the file itself.</li> : null}
        </ul>
      ) : null}
      <div className={styles.acts}>
        <Button onClick={() => void copy()}>Copy as CODEOWNERS</Button>
        <Button onClick={save}>Download CODEOWNERS</Button>
      </div>
    </section>
  );
}
