/** Shows what was understood of a file beside the file itself, and makes a matrix of it when asked to. */

import { memo, useState } from 'react';
import type { Matrix } from '../../../domain/matrix/matrix';
import { sentenceOf } from '../../../exchange/contract/sentenceOf';
import type { Corrections } from '../../../exchange/understand/reading/corrections';
import type { Preview } from '../../../exchange/work/preview';
import { Button } from '../../parts/Button';
import { counted } from '../../parts/counted';
import { Dialog } from '../../parts/Dialog';
import { isCorrected } from './correctionChoices';
import styles from './ImportDialog.module.css';
import { type ImportSource, nameOfImport } from './importSource';
import { LeftOpen } from './LeftOpen';
import { LetterChoices } from './LetterChoices';
import { NeedsLook } from './NeedsLook';
import { Origin } from './Origin';
import { PreviewTable } from './PreviewTable';
import { ProblemList } from './ProblemList';
import { Questions } from './Questions';
import { ReadingChoices } from './ReadingChoices';
import { SourceTables } from './SourceTables';
import { useImport } from './useImport';

interface ImportViewProps {
  source: ImportSource;
  /** Takes the matrix; what it returns is waited for, and a rejection is shown. */
  onCreate(matrix: Matrix): void | Promise<void>;
  onClose(): void;
  /** What the button says; by default that it makes a matrix. */
  acceptLabel?: string;
}

export function ImportView({ source, onCreate, onClose, acceptLabel = 'Create matrix' }: ImportViewProps) {
  const state = useImport(source);
  const [making, setMaking] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { preview, corrections, busy } = state;
  const refusal = state.refusal ?? preview?.refusal ?? null;
  const waiting = preview ? waitingWords(preview) : '';

  async function create() {
    setMaking(0);
    setFailure(null);
    try {
      await onCreate(await state.create(setMaking));
    } catch (error) {
      setFailure(sentenceOf(error));
      setMaking(null);
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Import"
      size={preview ? 'wide' : 'medium'}
      description={preview ? `${nameOfImport(source)} · ${preview.description}` : nameOfImport(source)}
      actions={
        <>
          {waiting ? <p className={styles.waiting}>{waiting}</p> : null}
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="solid"
            disabled={!preview || refusal !== null || waiting !== '' || busy || making !== null}
            onClick={() => void create()}
          >
            {acceptLabel}
          </Button>
        </>
      }
    >
      {busy && !preview ? <ReadingOn name={nameOfImport(source)} share={state.share} /> : null}
      {making === 1 ? <p role="status">Saving on this device…</p> : null}
      {making !== null && making < 1 && (preview?.counts.activities ?? 0) > 500 ? (
        <progress className={styles.progress} value={making} aria-label="Creating the matrix" />
      ) : null}
      {refusal || failure ? (
        <p role="alert" className={styles.refusal}>
          {refusal ?? failure}
        </p>
      ) : null}
      {isCorrected(corrections) ? (
        <Button size="small" onClick={state.reset}>
          Reset corrections
        </Button>
      ) : null}
      {state.changes ? (
        <p role="status" className={styles.because}>
          {state.changes}
        </p>
      ) : null}
      {preview ? <Understood preview={preview} corrections={corrections} correct={state.correct} /> : null}
    </Dialog>
  );
}

/** What only a person can say before anything is made; nothing where nothing is open. */
function waitingWords({ questions: { length: asked }, openPlaces }: Preview): string {
  if (openPlaces > 0) return `${counted(openPlaces, 'place')} to choose.`;
  if (asked > 0) return asked === 1 ? '1 question needs an answer.' : `${asked} questions need an answer.`;
  return '';
}

/** Said once; the bar tells the rest, so that a screen reader is not told a hundred percents. */
function ReadingOn({ name, share }: { name: string; share: number }) {
  return (
    <>
      <p role="status">Reading {name} …</p>
      {share > 0 ? (
        <p className={styles.reading}>
          <progress className={styles.progress} value={share} aria-label={`Reading ${name}`} />
          <span aria-hidden>{Math.round(share * 100)}%</span>
        </p>
      ) : null}
    </>
  );
}

interface UnderstoodProps {
  preview: Preview;
  corrections: Corrections;
  correct(more: Corrections): void;
}

/** Drawn again for another preview, not for every step on the way to the matrix. */
const Understood = memo(function Understood({ preview, corrections, correct }: UnderstoodProps) {
  const [table, setTable] = useState<number | null>(null);
  const shown = table ?? preview.tables.find(({ use }) => use === 'matrix')?.index ?? 0;
  return (
    <>
      <Origin preview={preview} onCorrect={correct} />
      <NeedsLook preview={preview} shown={shown} />
      <ReadingChoices preview={preview} onCorrect={correct} />
      {preview.places.length > 0 ? (
        <LeftOpen preview={preview} corrections={corrections} onCorrect={correct} />
      ) : null}
      <Questions label="Questions" questions={preview.questions} onAnswer={correct} />
      <Questions label="Suggestions" questions={preview.offers} onAnswer={correct} />
      <div className={styles.sides}>
        {preview.tables.length > 0 && !preview.exact ? (
          <section aria-label="Source" className={styles.side}>
            <h3>Source</h3>
            <SourceTables
              preview={preview}
              corrections={corrections}
              shown={shown}
              onShow={setTable}
              onCorrect={correct}
            />
          </section>
        ) : null}
        {preview.refusal === undefined ? (
          <section aria-label="Preview" className={styles.side}>
            <h3>Preview</h3>
            <PreviewTable preview={preview} />
          </section>
        ) : null}
      </div>
      <ProblemList preview={preview} onCorrect={correct} />
      {preview.exact ? null : <LetterChoices preview={preview} onCorrect={correct} />}
    </>
  );
});
