/** Carries out what the Export menu offers: files, pictures, the clipboard, paper. */

import { useRef, useState, useTransition } from 'react';
import { FileRefused } from '../../../exchange/contract/bounds';
import type { Codec, WriteRequest } from '../../../exchange/contract/codec';
import { ZIP } from '../../../exchange/drawing/pictures';
import { fileNameFor } from '../../../exchange/texts/fileName';
import { type Run, startExport } from '../../../exchange/work/exportRun';
import { useGridView } from '../../gridView/GridViewContext';
import { notify } from '../../parts/Toast';
import { useSession } from '../../session/SessionContext';
import { errorSentence } from '../../vocabulary/errorSentence';
import { copyToClipboard } from '../files/clipboard';
import { download } from '../files/download';
import { exportChoice, exportedGaps, type MenuChoice } from './exportChoice';
import { cellsOnPaper, MOST_PAPER_CELLS } from './paperParts';

const IN_PARTS = 'This matrix is too large for one image, so the zip file has several.';

export interface Exporting {
  /** What is being written, for as long as it takes. */
  readonly writing: string | null;
  /** How much of it is written, from 0 to 1. */
  readonly share: number;
  /** What is on its way to paper. */
  readonly printing: WriteRequest | null;
  /** What is too much for paper at once. */
  readonly inParts: WriteRequest | null;
  save(codec: Codec): void;
  copy(codec: Codec): void;
  print(): void;
  printPart(request: WriteRequest): void;
  printed(): void;
  closeParts(): void;
  cancel(): void;
}

export function useExport(choice: MenuChoice): Exporting {
  const session = useSession();
  const view = useGridView();
  const [writing, setWriting] = useState<string | null>(null);
  const [share, setShare] = useState(0);
  const [printing, setPrinting] = useState<WriteRequest | null>(null);
  const [inParts, setInParts] = useState<WriteRequest | null>(null);
  const [preparing, startPreparing] = useTransition();
  const run = useRef<Run<unknown> | null>(null);
  const cancelled = useRef(false);

  async function request(tellsGaps: boolean): Promise<WriteRequest> {
    const settled = session.settleFindings();
    // Right after a large matrix is opened its gaps are still being computed.
    if (choice.gaps && tellsGaps) await settled;
    const { matrix, analysis } = session.store.getState();
    return {
      matrix,
      choice: { ...exportChoice(matrix, analysis, view.store.getState(), choice), on: session.today() },
      gaps: exportedGaps(analysis),
      today: session.today(),
    };
  }

  async function write(codec: Codec, asked: WriteRequest): Promise<Blob> {
    if (cancelled.current) throw new FileRefused('Cancelled.');
    const started = startExport(codec.id, asked, setShare);
    run.current = started;
    return started.result;
  }

  async function guarded(label: string, act: () => Promise<void>): Promise<void> {
    setWriting(label);
    setShare(0);
    cancelled.current = false;
    try {
      await act();
    } catch (error) {
      const reason = errorSentence(error);
      const wanted = !(error instanceof FileRefused && reason === 'Cancelled.');
      if (wanted) notify({ message: `Export failed: ${reason}`, urgent: true });
    } finally {
      run.current = null;
      setWriting(null);
    }
  }

  // Drawn in slices, between which the page goes on.
  function printPart(asked: WriteRequest): void {
    startPreparing(() => setPrinting(asked));
  }

  return {
    writing: writing ?? (preparing ? 'Print' : null),
    share,
    printing,
    inParts,
    save: (codec) =>
      void guarded(codec.label, async () => {
        const asked = await request(codec.tellsGaps === true);
        const file = await write(codec, asked);
        const inParts = file.type === ZIP;
        download(file, fileNameFor(asked.matrix.name, inParts ? 'zip' : codec.extension), file.type);
        if (inParts) notify({ message: IN_PARTS });
      }),
    copy: (codec) =>
      void guarded(codec.label, async () => {
        // People paste the table; the document that a file carries unseen is not wanted there.
        const asked = await request(codec.tellsGaps === true);
        const file = await write(codec, { ...asked, choice: { ...asked.choice, carry: false } });
        await copyToClipboard(await file.text(), codec.id === 'html');
        notify({ message: `Copied as ${codec.label}.` });
      }),
    print: () =>
      void guarded('Print', async () => {
        const asked = await request(true);
        if (cellsOnPaper(asked) > MOST_PAPER_CELLS) setInParts(asked);
        else printPart(asked);
      }),
    printPart,
    printed: () => setPrinting(null),
    closeParts: () => setInParts(null),
    cancel() {
      cancelled.current = true;
      run.current?.cancel();
      setPrinting(null);
    },
  };
}
