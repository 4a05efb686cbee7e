/** Reads a matrix that came in a link and leads to its screen, where it is read only until someone keeps a copy. */
import { useEffect, useState } from 'react';
import { sentenceOf } from '../../../exchange/contract/sentenceOf';
import { startImport } from '../../../exchange/work/importRun';
import type { Preview } from '../../../exchange/work/preview';
import type { Library } from '../../../session/library';
import { Button } from '../../parts/Button';
import { Brand } from '../../routing/Brand';
import { goTo, goToInstead, HOME_ADDRESS, matrixAddress } from '../../routing/route';
import { useLibrary } from '../../session/LibraryContext';
import { ProblemList } from '../importing/ProblemList';
import styles from './SharedScreen.module.css';

type Shown =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly sentence: string }
  /** What was repaired or skipped is read first; it is nowhere else to be seen. */
  | { readonly kind: 'problems'; readonly preview: Preview; readonly address: string };

const GONE: Shown = {
  kind: 'refused',
  sentence: 'The shared matrix was not saved. Open the link again to see it.',
};

interface Read {
  readonly preview: Preview;
  readonly address: string;
}

function readLink(packed: string, library: Library): { result: Promise<Read>; cancel(): void } {
  const run = startImport({ kind: 'shared', packed });
  const result = run.preview({}).then(async (preview) => {
    const address = matrixAddress(await library.visit(await run.create()));
    return { preview, address };
  });
  return { result, cancel: run.cancel };
}

export default function SharedScreen({ packed: arrived }: { packed: string }) {
  const library = useLibrary();
  // The address forgets it once it is read.
  const [packed] = useState(arrived);
  const [shown, setShown] = useState<Shown>(packed === '' ? GONE : { kind: 'reading' });

  // The link is read in the worker, which is outside React.
  useEffect(() => {
    if (packed === '') return;
    let wanted = true;
    const { result, cancel } = readLink(packed, library);
    result.then(
      ({ preview, address }) => {
        if (!wanted) return;
        // What was shared stays out of the history of this browser.
        if (preview.problems.length === 0) goToInstead(address);
        else {
          history.replaceState(null, '', '#s=');
          setShown({ kind: 'problems', preview, address });
        }
      },
      (error: unknown) => wanted && setShown({ kind: 'refused', sentence: sentenceOf(error) }),
    );
    return () => {
      wanted = false;
      cancel();
    };
  }, [packed, library]);

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
        {shown.kind === 'problems' ? (
          <>
            <p className={styles.lead}>
              Some of what came in the link was repaired or skipped. The rest can be opened.
            </p>
            <ProblemList preview={shown.preview} onCorrect={() => undefined} />
            <div className={styles.acts}>
              <Button look="solid" onClick={() => goToInstead(shown.address)}>
                Open the matrix
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
