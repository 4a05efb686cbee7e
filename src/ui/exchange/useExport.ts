/** Carries out what the Export menu offers: files, pictures, the clipboard, paper. */
import { useRef, useState } from 'react';
import { FileRefused } from '../../exchange/bounds';
import type { Codec, WriteRequest } from '../../exchange/codec';
import { fileNameFor } from '../../exchange/fileName';
import { isZip } from '../../exchange/tables/sniff';
import { type Run, startExport } from '../../exchange/work/exportRun';
import type { Session } from '../../session/session';
import { useGridView } from '../grid/GridViewContext';
import { notify } from '../parts/Toast';
import { useSession } from '../session/SessionContext';
import { copyToClipboard } from './clipboard';
import { download } from './download';
import { exportChoice, exportedGaps, type MenuChoice } from './exportChoice';
import { refuseLongPaper } from './paperBound';

const PICTURES: readonly string[] = ['png', 'svg'];
const IN_PARTS = 'This matrix is too large for one picture, so it was saved as several in one zip file.';

export interface Exporting {
  /** What is being written, for as long as it takes. */
  readonly writing: string | null;
  /** How much of it is written, from 0 to 1. */
  readonly share: number;
  /** What is on its way to paper. */
  readonly printing: WriteRequest | null;
  save(codec: Codec): void;
  copy(codec: Codec): void;
  print(): void;
  printed(): void;
  cancel(): void;
}

export function useExport(choice: MenuChoice): Exporting {
  const session = useSession();
  const view = useGridView();
  const [writing, setWriting] = useState<string | null>(null);
  const [share, setShare] = useState(0);
  const [printing, setPrinting] = useState<WriteRequest | null>(null);
  const run = useRef<Run<unknown> | null>(null);

  async function request(): Promise<WriteRequest> {
    session.settleFindings();
    // Right after a large matrix was opened its gaps are still being looked for.
    if (choice.gaps) await analysisOf(session);
    const { matrix, analysis } = session.store.getState();
    return {
      matrix,
      choice: { ...exportChoice(matrix, analysis, view.store.getState(), choice), on: session.today() },
      gaps: exportedGaps(analysis),
      today: session.today(),
    };
  }

  async function write(codec: Codec, asked: WriteRequest): Promise<Uint8Array<ArrayBuffer>> {
    const started = startExport(codec.id, asked, setShare);
    run.current = started;
    return started.result;
  }

  async function guarded(label: string, act: () => Promise<void>): Promise<void> {
    setWriting(label);
    setShare(0);
    try {
      await act();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const cancelled = error instanceof FileRefused && reason === 'Cancelled.';
      if (!cancelled) notify({ message: `Nothing was written: ${reason}`, urgent: true });
    } finally {
      run.current = null;
      setWriting(null);
    }
  }

  return {
    writing,
    share,
    printing,
    save: (codec) =>
      void guarded(codec.label, async () => {
        const asked = await request();
        const bytes = await write(codec, asked);
        const inParts = PICTURES.includes(codec.extension) && isZip(bytes);
        const [extension, mimeType] = inParts
          ? ['zip', 'application/zip']
          : [codec.extension, codec.mimeType];
        download(bytes, fileNameFor(asked.matrix.name, extension), mimeType);
        if (inParts) notify({ message: IN_PARTS });
      }),
    copy: (codec) =>
      void guarded(codec.label, async () => {
        // Who pastes wants the table, not the document that a file carries out of sight.
        const asked = await request();
        const bytes = await write(codec, { ...asked, choice: { ...asked.choice, carry: false } });
        await copyToClipboard(new TextDecoder().decode(bytes), codec.id === 'html');
        notify({ message: `Copied as ${codec.label}.` });
      }),
    print: () =>
      void guarded('Print', async () => {
        const asked = await request();
        refuseLongPaper(asked);
        setPrinting(asked);
      }),
    printed: () => setPrinting(null),
    cancel: () => run.current?.cancel(),
  };
}

function analysisOf({ store }: Session): Promise<void> {
  if (store.getState().analysis.complete) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(({ analysis }) => {
      if (!analysis.complete) return;
      stop();
      resolve();
    });
  });
}
