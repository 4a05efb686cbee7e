/** For a matrix too large to be printed at once: part by part, or as pictures, for both of which nobody has to filter first. */
import { useState } from 'react';
import type { WriteRequest } from '../../../exchange/contract/codec';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Select } from '../../parts/Select';
import styles from '../sharing/ShareDialog.module.css';
import { cellsOnPaper, MOST_PAPER_CELLS, paperParts } from './paperParts';

interface PaperDialogProps {
  request: WriteRequest;
  onPrint(request: WriteRequest): void;
  onPictures(): void;
  onClose(): void;
}

export function PaperDialog({ request, onPrint, onPictures, onClose }: PaperDialogProps) {
  const [parts] = useState(() => paperParts(request));
  const [at, setAt] = useState(0);
  const cells = cellsOnPaper(request);
  const part = parts[at];

  function printPart() {
    if (!part) return;
    const { gaps, ...choice } = request.choice;
    // Gaps of the whole would stand below each part; they go with the last.
    onPrint({
      ...request,
      choice: { ...choice, gaps: gaps && at === parts.length - 1, activityIds: part.activityIds },
    });
    setAt(Math.min(at + 1, parts.length - 1));
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Print in parts"
      size="small"
      actions={
        <>
          <Button onClick={onPictures}>Save as images</Button>
          <Button look="solid" disabled={!part} onClick={printPart}>
            Print this part
          </Button>
        </>
      }
    >
      <div className={styles.words}>
        <p>
          This matrix would print {cells.toLocaleString('en')} cells,{' '}
          {(cells - MOST_PAPER_CELLS).toLocaleString('en')} over the limit of{' '}
          {MOST_PAPER_CELLS.toLocaleString('en')} that a browser can print at once.
        </p>
        <Select
          label={`Part ${at + 1} of ${parts.length}`}
          value={String(at)}
          choices={parts.map(({ label }, place) => ({ value: String(place), label }))}
          onChange={(place) => setAt(Number(place))}
        />
        <p>
          To print less, filter activities or hide roles, then choose “Only filtered activities and roles”.
        </p>
      </div>
    </Dialog>
  );
}
