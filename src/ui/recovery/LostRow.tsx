/** One matrix that is gone, damaged or older than it was, and what can be done about it. */

import { useState } from 'react';
import type { Difference } from '../../domain/compare/whatDiffers';
import type { LostMatrix } from '../../session/library';
import { Button } from '../parts/Button';
import { latePart } from '../parts/latePart';
import { useLibrary } from '../session/LibraryContext';
import { errorSentence } from '../vocabulary/errorSentence';
import { momentInWords } from '../vocabulary/momentInWords';
import styles from './Recovery.module.css';

const KINDS: { readonly [kind in LostMatrix['kind']]: string } = {
  gone: '',
  unreadable: 'Its record in the storage of this browser is damaged. ',
  damaged: '',
  older: '',
};

// Asked for by few, and home is to come with little script.
const list = latePart(() => import('./CopyDifferences'));

export function LostRow({ matrix }: { matrix: LostMatrix }) {
  const library = useLibrary();
  const [trouble, setTrouble] = useState('');
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null);
  const { id, name, kind, detail, changedAt, copyAt } = matrix;
  const canBeOpened = kind === 'damaged' || kind === 'older';

  async function trying(work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      setTrouble(errorSentence(error));
    }
  }
  const recover = () =>
    trying(async () => {
      location.hash = `#/m/${await library.recover(id)}`;
    });
  const compare = () =>
    trying(async () => {
      await list.needed();
      setDifferences(await library.differences(id));
    });
  const List = differences && list.here()?.CopyDifferences;

  return (
    <div className={styles.lost}>
      <div>
        <strong className={styles.name}>
          <bdi>{name}</bdi>
        </strong>
        <p className={styles.facts}>
          {KINDS[kind]}
          {detail ? `${detail} ` : ''}
          {changedAt === undefined ? '' : `Last changed ${momentInWords(changedAt)}. `}
          {copyAt === undefined
            ? 'There is no second copy on this device that would help.'
            : `There is a backup copy, ${momentInWords(copyAt)}.`}
        </p>
        {List ? <List of={differences} /> : null}
        {trouble === '' ? null : (
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
        )}
      </div>
      <div className={styles.acts}>
        {copyAt === undefined ? null : (
          <Button size="small" look="soft" onClick={() => void recover()}>
            {canBeOpened ? 'Open the copy beside it' : 'Restore the copy'}
          </Button>
        )}
        {copyAt !== undefined && canBeOpened && !differences ? (
          <Button size="small" onClick={() => void compare()}>
            What differs
          </Button>
        ) : null}
        <Button size="small" onClick={() => library.forget(id)}>
          {copyAt === undefined ? 'Don’t show again' : 'Continue without it'}
        </Button>
      </div>
    </div>
  );
}
