/** The open matrix beside another form of it: a matrix on this device, or a changed file. Differences are taken or left. */

import { useState } from 'react';
import { sharesIds } from '../../domain/compare/aligned';
import type { MatrixId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import { ImportView } from '../exchange/importing/ImportView';
import { nameOfImport } from '../exchange/importing/importSource';
import { Button } from '../parts/Button';
import { Combobox } from '../parts/Combobox';
import { EmptyState } from '../parts/EmptyState';
import { useLibrary, useLibraryLists } from '../session/LibraryContext';
import { useSessionState } from '../session/SessionContext';
import { errorSentence } from '../vocabulary/errorSentence';
import { keepSuggestionsPlace } from '../workspace/roomsOffered';
import styles from './CompareScreen.module.css';
import { changedBefore } from './changedBefore';
import { Differences } from './Differences';

interface Other {
  readonly name: string;
  readonly matrix: Matrix;
  /** It was changed before this matrix was, so it is where the comparison starts. */
  readonly earlier: boolean;
}

export default function CompareScreen() {
  const current = useSessionState((state) => state.matrix);
  const library = useLibrary();
  const entries = useLibraryLists()?.entries ?? [];
  const [chosen, setChosen] = useState<MatrixId | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [other, setOther] = useState<Other | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  function take(picked: File) {
    setFailure(null);
    setOther(null);
    setFile(picked);
  }

  async function choose(id: MatrixId) {
    setChosen(id);
    setFailure(null);
    try {
      const session = await library.open(id);
      const { matrix } = session.store.getState();
      session.close();
      // Two matrices of different origin are no earlier and later form of one.
      const earlier = sharesIds(current, matrix) && changedBefore(entries, id, current.id);
      setOther({ name: matrix.name, matrix, earlier });
    } catch (error) {
      setFailure(errorSentence(error));
    }
  }

  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>Compare</h1>
        <p>
          Compare this matrix with another one or with a changed file. Nothing changes until you accept a
          difference.
        </p>
      </header>
      <div ref={keepSuggestionsPlace} className={styles.suggestions} />
      <div className={styles.choose}>
        <Combobox
          label="Matrix on this device"
          value={chosen}
          choices={entries
            .filter(({ id }) => id !== current.id)
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => void choose(id)}
          placeholder="Choose a matrix"
        />
        <label className={styles.file}>
          <span>Choose a file…</span>
          <input
            type="file"
            className="visually-hidden"
            aria-label="Compare with a file"
            onChange={({ target }) => {
              const [picked] = target.files ?? [];
              if (picked) take(picked);
              target.value = '';
            }}
          />
        </label>
      </div>
      {failure ? <p role="alert">{failure}</p> : null}
      {other ? (
        <Differences
          key={other.matrix.id}
          current={current}
          other={other.matrix}
          name={other.name}
          earlier={other.earlier}
          scope={sharesIds(current, other.matrix) ? 'everything' : 'letters'}
        />
      ) : (
        <EmptyState title="Nothing to compare yet">
          Choose another matrix, or a file that someone has changed. You can accept or ignore each difference.
        </EmptyState>
      )}
      {other ? (
        <div>
          <Button
            onClick={() => {
              setOther(null);
              setChosen(null);
            }}
          >
            Compare with another
          </Button>
        </div>
      ) : null}
      {file ? (
        <ImportView
          source={{ kind: 'file', file }}
          acceptLabel="Compare"
          onCreate={(matrix) => {
            setOther({ name: nameOfImport({ kind: 'file', file }), matrix, earlier: false });
            setChosen(null);
            setFile(null);
          }}
          onClose={() => setFile(null)}
        />
      ) : null}
    </div>
  );
}
