/** One matrix that is gone or has lost a part, and what can be done about it. */
import { useState } from 'react';
import type { LostMatrix } from '../../session/library';
import { momentInWords } from '../history/momentInWords';
import { Button } from '../parts/Button';
import { useLibrary } from '../session/LibraryContext';
import styles from './Recovery.module.css';

export function LostRow({ matrix }: { matrix: LostMatrix }) {
  const library = useLibrary();
  const [trouble, setTrouble] = useState('');
  const { id, name, changedAt, copyAt, partial } = matrix;

  async function recover() {
    try {
      location.hash = `#/m/${await library.recover(id)}`;
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <div className={styles.lost}>
      <div>
        <strong className={styles.name}>
          <bdi>{name}</bdi>
        </strong>
        <p className={styles.facts}>
          {partial ? 'A part of it is missing. ' : ''}
          Last changed {momentInWords(changedAt)}.{' '}
          {copyAt === undefined
            ? 'There is no second copy of it on this device.'
            : `There is a second copy of ${momentInWords(copyAt)}.`}
        </p>
        {trouble === '' ? null : (
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
        )}
      </div>
      <div className={styles.acts}>
        {copyAt === undefined ? null : (
          <Button size="small" look="soft" onClick={() => void recover()}>
            Bring back the copy
          </Button>
        )}
        <Button size="small" onClick={() => library.forget(id)}>
          {copyAt === undefined ? 'Do not mention it again' : 'Do without it'}
        </Button>
      </div>
    </div>
  );
}
