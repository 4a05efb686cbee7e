/** Shares the matrix as a link that holds what is chosen of it, or as a file beside it. */
import { useEffect, useMemo, useState } from 'react';
import type { Matrix } from '../../../domain/matrix/matrix';
import { countOf, SHARED_PARTS, type SharedPart, withoutParts } from '../../../domain/sharing/sharedParts';
import { BOUNDS } from '../../../exchange/contract/bounds';
import { PLAIN_CHOICE } from '../../../exchange/contract/codec';
import { codecById } from '../../../exchange/opening/codecList';
import { fileNameFor } from '../../../exchange/texts/fileName';
import { startExport, startPacking } from '../../../exchange/work/exportRun';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { notify } from '../../parts/Toast';
import { useSession, useSessionState } from '../../session/SessionContext';
import { errorSentence } from '../../vocabulary/errorSentence';
import { openTogether, roomsOffered } from '../../workspace/roomsOffered';
import { COPY_BLOCKED } from '../files/clipboard';
import { download } from '../files/download';
import { LinkLength } from './LinkLength';
import styles from './ShareDialog.module.css';
import { SharedParts } from './SharedParts';

export function ShareDialog({ onClose }: { onClose(): void }) {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const [left, setLeft] = useState<readonly SharedPart[]>(['contacts']);
  const shared = useMemo(() => withoutParts(matrix, left), [matrix, left]);
  const { packed, refusal } = usePacked(shared);

  async function saveFile() {
    const json = codecById('json');
    const { result } = startExport('json', {
      matrix: shared,
      choice: PLAIN_CHOICE,
      gaps: [],
      today: session.today(),
    });
    try {
      download(await result, fileNameFor(matrix.name, json.extension), json.mimeType);
    } catch (error) {
      const message = `The file was not made. ${errorSentence(error)} The matrix is unchanged.`;
      notify({ message, urgent: true });
    }
  }

  const link = packed === null ? '' : `${location.href.split('#')[0]}#s=${packed}`;
  const tooLong = link.length > BOUNDS.linkMadeCharacters;
  return (
    <Dialog
      open
      onClose={onClose}
      title="Share"
      size="small"
      description="Nothing is uploaded. Anyone with the link can read the matrix. They get a copy only if they choose to keep it."
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
      <div className={styles.words}>
        <SharedParts matrix={matrix} left={left} onLeave={setLeft} />
        {packed === null && refusal === null ? (
          // As tall as the link, so that no button moves away from a pointer once it is made.
          <div className={styles.link} aria-hidden>
            &nbsp;
          </div>
        ) : null}
        {packed === null || tooLong ? null : (
          <input
            className={styles.link}
            readOnly
            aria-label="Link to this matrix"
            value={link}
            onFocus={({ target }) => target.select()}
          />
        )}
        {refusal === null ? (
          <LinkLength
            characters={packed === null ? null : link.length}
            canBeLighter={SHARED_PARTS.some((part) => !left.includes(part) && countOf(matrix, part) > 0)}
          />
        ) : (
          <p role="alert">The link was not made. {refusal} You can send a file, which holds the same.</p>
        )}
      </div>
    </Dialog>
  );
}

interface Packing {
  /** The matrix as the text of a link; null while it is made, and where it could not be. */
  readonly packed: string | null;
  /** Why it could not be made, as a whole sentence. */
  readonly refusal: string | null;
}

const UNDER_WAY: Packing = { packed: null, refusal: null };

/** Never the link of another choice than the one shown. */
function usePacked(matrix: Matrix): Packing {
  const [ended, setEnded] = useState<{ readonly of: Matrix; readonly as: Packing } | null>(null);
  // Packing happens in the worker, which is outside React.
  useEffect(() => {
    const run = startPacking(matrix);
    let wanted = true;
    const end = (as: Packing) => wanted && setEnded({ of: matrix, as });
    run.result.then(
      (packed) => end({ packed, refusal: null }),
      (error: unknown) => end({ packed: null, refusal: errorSentence(error) }),
    );
    return () => {
      wanted = false;
      run.cancel();
    };
  }, [matrix]);
  return ended?.of === matrix ? ended.as : UNDER_WAY;
}
