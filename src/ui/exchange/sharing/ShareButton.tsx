/** Shares the matrix as a link that holds all of it; what is too large for a link is offered as a file. */
import { Share2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Matrix } from '../../../domain/matrix/matrix';
import { withoutContacts } from '../../../domain/people/withoutContacts';
import { BOUNDS } from '../../../exchange/contract/bounds';
import { PLAIN_CHOICE } from '../../../exchange/contract/codec';
import { codecById } from '../../../exchange/opening/codecList';
import { fileNameFor } from '../../../exchange/texts/fileName';
import { startExport, startPacking } from '../../../exchange/work/exportRun';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { Dialog } from '../../parts/Dialog';
import { notify } from '../../parts/Toast';
import { useSession, useSessionState } from '../../session/SessionContext';
import { openTogether, roomsOffered } from '../../workspace/roomsOffered';
import { COPY_BLOCKED } from '../files/clipboard';
import { download } from '../files/download';
import styles from './ShareButton.module.css';

export default function ShareButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Share2 size={16} aria-hidden />
        <span>Share</span>
      </Button>
      {open ? <ShareDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ShareDialog({ onClose }: { onClose(): void }) {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const [withAll, setWithAll] = useState(false);
  const lean = useMemo(() => withoutContacts(matrix), [matrix]);
  const shared = withAll ? matrix : lean;
  const [made, setMade] = useState<{ readonly of: Matrix; readonly packed: string } | null>(null);
  // Never the link of the other choice while this one is being made.
  const packed = made?.of === shared ? made.packed : null;

  // Packing happens in the worker, which is outside React.
  useEffect(() => {
    const run = startPacking(shared);
    let wanted = true;
    run.result.then(
      (text) => wanted && setMade({ of: shared, packed: text }),
      () => undefined,
    );
    return () => {
      wanted = false;
      run.cancel();
    };
  }, [shared]);

  async function saveFile() {
    const json = codecById('json');
    const { result } = startExport('json', {
      matrix: shared,
      choice: PLAIN_CHOICE,
      gaps: [],
      today: session.today(),
    });
    download(await result, fileNameFor(matrix.name, json.extension), json.mimeType);
  }

  const link = packed === null ? '' : `${location.href.split('#')[0]}#s=${packed}`;
  const tooLong = link.length > BOUNDS.linkMadeCharacters;
  return (
    <Dialog
      open
      onClose={onClose}
      title="Share"
      size="small"
      actions={
        <>
          {roomsOffered() ? (
            <Button
              onClick={() => {
                onClose();
                openTogether();
              }}
            >
              Work together…
            </Button>
          ) : null}
          <Button onClick={() => void saveFile()}>Save as file</Button>
          {tooLong ? null : (
            <Button
              look="solid"
              disabled={packed === null}
              onClick={() =>
                void navigator.clipboard.writeText(link).then(
                  () => notify({ message: 'Link copied.' }),
                  () => notify({ message: COPY_BLOCKED, urgent: true }),
                )
              }
            >
              Copy link
            </Button>
          )}
        </>
      }
    >
      {lean === matrix ? null : (
        <div className={styles.choice}>
          <Checkbox
            checked={withAll}
            onChange={setWithAll}
            hint="Phone numbers, pagers, chat names, email addresses, contacts, bridges and on-call calendars. The link and the file leave them out unless you choose this."
          >
            Include contact details
          </Checkbox>
        </div>
      )}
      {packed === null ? <p role="status">Creating the link…</p> : null}
      {packed !== null && tooLong ? (
        <p>
          This matrix is too large for a link: it would have {link.length.toLocaleString('en')} characters,
          and {BOUNDS.linkMadeCharacters.toLocaleString('en')} are the most that browsers and mail programs
          carry safely. Save it as a file and send that.
        </p>
      ) : null}
      {packed !== null && !tooLong ? (
        <div className={styles.words}>
          <p>
            {lean === matrix || withAll
              ? 'The link contains the whole matrix, including notes and people.'
              : 'The link contains the matrix, its notes and people, without their contact details.'}{' '}
            Nothing is uploaded. Anyone with the link can read the matrix. They get a copy only if they choose
            to keep it.
          </p>
          <input
            className={styles.link}
            readOnly
            aria-label="Link to this matrix"
            value={link}
            onFocus={({ target }) => target.select()}
          />
          {link.length > BOUNDS.linkWarnedCharacters ? (
            <p>
              It has {link.length.toLocaleString('en')} characters. Some mail and chat programs cut links
              longer than {BOUNDS.linkWarnedCharacters.toLocaleString('en')}; the file has no such limit.
            </p>
          ) : null}
        </div>
      ) : null}
    </Dialog>
  );
}
