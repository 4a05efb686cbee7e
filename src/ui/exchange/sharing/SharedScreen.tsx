/** A matrix that came in a link: shown, and kept only when someone asks for it. Nothing that was here is touched. */
import { useEffect, useState } from 'react';
import { sentenceOf } from '../../../exchange/contract/sentenceOf';
import { type ImportRun, startImport } from '../../../exchange/work/importRun';
import type { Preview } from '../../../exchange/work/preview';
import { Button } from '../../parts/Button';
import { Brand } from '../../routing/Brand';
import { goTo, HOME_ADDRESS, matrixAddress } from '../../routing/route';
import { useLibrary } from '../../session/LibraryContext';
import { PreviewTable } from '../importing/PreviewTable';
import { ProblemList } from '../importing/ProblemList';
import styles from './SharedScreen.module.css';

type Shown =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'preview'; readonly preview: Preview; readonly run: ImportRun };

const GONE: Shown = {
  kind: 'refused',
  sentence: 'The shared matrix was not saved. Open the link again to see it.',
};

export default function SharedScreen({ packed: arrived }: { packed: string }) {
  const library = useLibrary();
  // The address forgets it once it is read.
  const [packed] = useState(arrived);
  const [shown, setShown] = useState<Shown>(packed === '' ? GONE : { kind: 'reading' });
  const [failure, setFailure] = useState<string | null>(null);

  // The link is read in the worker, which is outside React.
  useEffect(() => {
    if (packed === '') return;
    let wanted = true;
    const run = startImport({ kind: 'shared', packed });
    run.preview({}).then(
      (preview) => {
        if (!wanted) return;
        setShown({ kind: 'preview', preview, run });
        // What was shared stays out of the history of this browser.
        history.replaceState(null, '', '#s=');
      },
      (error: unknown) => wanted && setShown({ kind: 'refused', sentence: sentenceOf(error) }),
    );
    return () => {
      wanted = false;
      run.cancel();
    };
  }, [packed]);

  async function keep(run: ImportRun) {
    try {
      goTo(matrixAddress(await library.add(await run.create(), 'save a shared matrix')));
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  }

  return (
    <div className={styles.page}>
      <title>Shared matrix · Answerable</title>
      <header>
        <Brand />
      </header>
      <main className={styles.main}>
        <h1>A shared matrix</h1>
        {shown.kind === 'reading' ? <p role="status">Reading the link…</p> : null}
        {shown.kind === 'refused' ? <p role="alert">{shown.sentence}</p> : null}
        {failure ? <p role="alert">{failure}</p> : null}
        {shown.kind === 'preview' ? (
          <>
            <p className={styles.lead}>
              This matrix comes from a link and is not saved on this device. Save your own copy to work on it.
              The sender will not know.
            </p>
            <section aria-label="Preview">
              <PreviewTable preview={shown.preview} />
            </section>
            {shown.preview.problems.length > 0 ? (
              <ProblemList preview={shown.preview} onCorrect={() => undefined} />
            ) : null}
            <div className={styles.acts}>
              <Button look="solid" onClick={() => void keep(shown.run)}>
                Save a copy
              </Button>
              <Button onClick={() => goTo(HOME_ADDRESS)}>Discard</Button>
            </div>
          </>
        ) : (
          <p>
            <a href={HOME_ADDRESS}>Go to home</a>
          </p>
        )}
      </main>
    </div>
  );
}
