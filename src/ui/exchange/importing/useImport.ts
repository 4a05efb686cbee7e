/** The import that a dialog shows: its preview under the corrections made so far, or why it was refused. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Matrix } from '../../../domain/matrix/matrix';
import { sentenceOf } from '../../../exchange/contract/sentenceOf';
import { type Corrections, withCorrection } from '../../../exchange/understand/reading/corrections';
import { type ImportRun, startImport } from '../../../exchange/work/importRun';
import type { Preview } from '../../../exchange/work/preview';
import { changesBetween } from './changes';
import { isCorrected } from './correctionChoices';
import { type ImportSource, inputOfImport } from './importSource';

export interface ImportState {
  readonly preview: Preview | null;
  readonly corrections: Corrections;
  /** A whole sentence. The preview before it stays, so that a correction can be taken back. */
  readonly refusal: string | null;
  readonly busy: boolean;
  /** What the last correction changed; empty before there is one. */
  readonly changes: string;
  /** How much of the file was read and understood, from 0 to 1. */
  readonly share: number;
  correct(more: Corrections): void;
  reset(): void;
  create(onProgress: (share: number) => void): Promise<Matrix>;
}

const NOTHING_CORRECTED: Corrections = {};

export function useImport(source: ImportSource): ImportState {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [corrections, setCorrections] = useState<Corrections>(NOTHING_CORRECTED);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(true);
  const [changes, setChanges] = useState('');
  const shown = useRef<Preview | null>(null);
  const [share, setShare] = useState(0);
  const run = useRef<ImportRun | null>(null);
  const latest = useRef(NOTHING_CORRECTED);

  // The worker is outside React: it is started for a source and ended with the dialog.
  useEffect(() => {
    let wanted = true;
    void (async () => {
      try {
        const input = await inputOfImport(source);
        if (!wanted) return;
        run.current = startImport(input);
        const first = await run.current.preview(NOTHING_CORRECTED, (read) => wanted && setShare(read));
        if (!wanted) return;
        shown.current = first;
        setPreview(first);
      } catch (error) {
        if (wanted) setRefusal(sentenceOf(error));
      } finally {
        if (wanted) setBusy(false);
      }
    })();
    return () => {
      wanted = false;
      run.current?.cancel();
    };
  }, [source]);

  const show = useCallback(async (next: Corrections, hadOthers: boolean): Promise<void> => {
    latest.current = next;
    setCorrections(next);
    if (!run.current) return;
    setBusy(true);
    try {
      const made = await run.current.preview(next);
      if (shown.current) setChanges(changesBetween(shown.current, made, hadOthers));
      shown.current = made;
      setPreview(made);
      setRefusal(null);
    } catch (error) {
      setRefusal(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  }, []);
  // The same from preview to preview, so that a large one is drawn again only when it is another.
  const correct = useCallback(
    (more: Corrections) => void show(withCorrection(latest.current, more), isCorrected(latest.current)),
    [show],
  );

  return {
    preview,
    corrections,
    refusal,
    busy,
    changes,
    share,
    correct,
    reset: () => void show(NOTHING_CORRECTED, false),
    async create(onProgress) {
      if (!run.current) throw new Error('No file is open.');
      return run.current.create(onProgress);
    },
  };
}
