/** The open matrix beside another form of it: a matrix on this device, or a changed file. Differences are taken or left. */
import { useState } from 'react';
import { sharesIds } from '../../domain/compare/aligned';
import type { Offer } from '../../domain/compare/offer';
import type { MatrixId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import { ImportView } from '../exchange/ImportView';
import { nameOfImport } from '../exchange/importSource';
import { Button } from '../parts/Button';
import { Combobox } from '../parts/Combobox';
import { EmptyState } from '../parts/EmptyState';
import { useLibrary, useLibraryEntries } from '../session/LibraryContext';
import { useSessionState } from '../session/SessionContext';
import styles from './CompareScreen.module.css';
import { Differences } from './Differences';
import { OfferList } from './OfferList';
import { readOwners } from './readOwners';

interface Other {
  readonly name: string;
  readonly matrix: Matrix;
}

export default function CompareScreen() {
  const current = useSessionState((state) => state.matrix);
  const library = useLibrary();
  const entries = useLibraryEntries() ?? [];
  const [chosen, setChosen] = useState<MatrixId | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [other, setOther] = useState<Other | null>(null);
  const [suggested, setSuggested] = useState<{ name: string; offers: readonly Offer[] } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  async function take(picked: File) {
    setFailure(null);
    setOther(null);
    const offers = await readOwners(picked, current);
    setSuggested(offers ? { name: picked.name, offers } : null);
    if (!offers) setFile(picked);
  }

  async function choose(id: MatrixId) {
    setChosen(id);
    setFailure(null);
    setSuggested(null);
    try {
      const session = await library.open(id);
      const { matrix } = session.store.getState();
      session.close();
      setOther({ name: matrix.name, matrix });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>Compare</h1>
        <Combobox
          label="With a matrix on this device"
          value={chosen}
          choices={entries
            .filter(({ id }) => id !== current.id)
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => void choose(id)}
          placeholder="Choose a matrix"
        />
        <label className={styles.file}>
          <span>With a changed file</span>
          <input
            type="file"
            aria-label="Compare with a file"
            onChange={({ target }) => {
              const [picked] = target.files ?? [];
              if (picked) void take(picked);
              target.value = '';
            }}
          />
        </label>
      </header>
      {failure ? <p role="alert">{failure}</p> : null}
      {suggested ? <Suggested {...suggested} /> : null}
      {other ? (
        <Differences
          key={other.matrix.id}
          current={current}
          other={other.matrix}
          name={other.name}
          scope={sharesIds(current, other.matrix) ? 'everything' : 'letters'}
        />
      ) : suggested ? null : (
        <EmptyState title="Nothing to compare with yet">
          Choose another matrix, or the file that somebody changed. Each difference is told in words, and you
          take or leave it.
        </EmptyState>
      )}
      {other ? <Button onClick={() => setOther(null)}>Compare with something else</Button> : null}
      {file ? (
        <ImportView
          source={{ kind: 'file', file }}
          acceptLabel="Compare"
          onCreate={(matrix) => {
            setOther({ name: nameOfImport({ kind: 'file', file }), matrix });
            setChosen(null);
            setFile(null);
          }}
          onClose={() => setFile(null)}
        />
      ) : null}
    </div>
  );
}

function Suggested({ name, offers }: { name: string; offers: readonly Offer[] }) {
  if (offers.length === 0) return <p>Every owner and area of "{name}" is in this matrix already.</p>;
  return (
    <>
      <p>
        Suggestions only: what a file of code says about owners may be old, and says nothing of who answers
        for the result.
      </p>
      <OfferList offers={offers} name={name} title="Suggestions" one="suggestion" many="suggestions" />
    </>
  );
}
