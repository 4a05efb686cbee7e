/** The ways to bring a matrix in: choose a file, drop it anywhere, or paste a table. */

import { Suspense, useCallback, useEffect, useState } from 'react';
import { handOverFile } from '../agreement/arrivedFile';
import { Boundary } from '../boundary/Boundary';
import { TroubleAsDialog } from '../boundary/troubles';
import type { ImportSource } from '../exchange/importing/importSource';
import { lazySlot } from '../parts/lazySlot';
import { ASK_ADDRESS, goTo } from '../routing/route';
import card from './CardWords.module.css';
import styles from './Importing.module.css';

const ImportDialog = lazySlot<ImportDialogProps>(import.meta.glob('../exchange/importing/ImportDialog.tsx'));

export function Importing() {
  // Without the dialog there is nothing that could take a file.
  return ImportDialog ? <ImportCard Dialog={ImportDialog} /> : null;
}

function ImportCard({ Dialog }: { Dialog: NonNullable<typeof ImportDialog> }) {
  const [source, setSource] = useState<ImportSource | null>(null);
  const take = useCallback((given: ImportSource) => {
    if (given.kind === 'file' && given.file.name.endsWith(QUESTION_ENDING)) void goToQuestion(given.file);
    else setSource(given);
  }, []);
  const over = useDropAndPaste(take);
  const [accepted, setAccepted] = useState<string>();
  return (
    <>
      <label className={styles.card}>
        <span className={styles.drop}>Drop a file, or {pasteKey}</span>
        <span className={styles.words}>
          <strong className={card.title}>Import a spreadsheet</strong>
          <span className={card.summary}>
            CSV, Excel, Markdown or HTML. Any table of roles and activities works.
          </span>
        </span>
        <input
          type="file"
          className={styles.input}
          aria-label="Import a file"
          accept={accepted}
          // The formats are not needed to show the page, so they are asked for when someone reaches for the button.
          onPointerEnter={() => void knowFormats(setAccepted)}
          onFocus={() => void knowFormats(setAccepted)}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) take({ kind: 'file', file });
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </label>
      {over ? <div className={styles.over}>Drop the file to import it</div> : null}
      {source ? (
        <Boundary what="The import" Trouble={TroubleAsDialog} onClose={() => setSource(null)}>
          <Suspense>
            <Dialog source={source} onClose={() => setSource(null)} />
          </Suspense>
        </Boundary>
      ) : null}
    </>
  );
}

/** What the manager saves for people who cannot use links. */
const QUESTION_ENDING = '.question.json';

/** A question is no matrix: it has a page of its own, which also says what is wrong with it. */
async function goToQuestion(file: File): Promise<void> {
  const document: unknown = await file
    .text()
    .then(JSON.parse)
    .catch(() => null);
  handOverFile(document);
  goTo(ASK_ADDRESS);
}

const pasteKey =
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘V' : 'Ctrl V';

/** Says whether a file is being dragged over the page. */
function useDropAndPaste(onSource: (source: ImportSource) => void): boolean {
  const [over, setOver] = useState(false);
  // Dropping and pasting happen to the page as a whole, outside React.
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    document.addEventListener(
      'dragover',
      (event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), {
      signal,
    });
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (!file) return;
        event.preventDefault();
        onSource({ kind: 'file', file });
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        if (event.target instanceof HTMLElement && event.target.matches('input:not([type=file]), textarea'))
          return;
        const source = event.clipboardData && sourceFromClipboard(event.clipboardData);
        if (source) onSource(source);
      },
      { signal },
    );
    openedFromDesktop(onSource);
    return () => abort.abort();
  }, [onSource]);
  return over;
}

/** Files that the desktop opens with the installed app. Browsers keep them until someone takes them. */
function openedFromDesktop(onSource: (source: ImportSource) => void): void {
  const { launchQueue } = window as LaunchWindow;
  launchQueue?.setConsumer(async ({ files }) => {
    const [handle] = files ?? [];
    if (handle) onSource({ kind: 'file', file: await handle.getFile() });
  });
}

interface LaunchWindow {
  readonly launchQueue?: {
    setConsumer(take: (launched: { files?: readonly FileSystemFileHandle[] }) => void): void;
  };
}

/** Until the list is there, or where it cannot be fetched, every file can be chosen; reading says what it is. */
async function knowFormats(onKnown: (accepted: string) => void): Promise<void> {
  try {
    const { acceptedEndings } = await import('../../exchange/opening/codecList');
    onKnown(acceptedEndings());
  } catch {
    onKnown('');
  }
}

interface ImportDialogProps {
  source: ImportSource;
  onClose(): void;
}

/** Several lines may be a table, a list or a file of ours; the dialog says what it understood of them, or why it did not. */
function sourceFromClipboard(clipboard: DataTransfer): ImportSource | null {
  const [file] = clipboard.files;
  if (file) return { kind: 'file', file };
  const text = clipboard.getData('text/plain');
  const html = clipboard.getData('text/html');
  const isLong = /<table/i.test(html) || text.trim().includes('\n');
  return isLong ? { kind: 'pasted', text, html } : null;
}
