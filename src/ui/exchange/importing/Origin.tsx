/** Says when a file is one that Answerable wrote, and lets its table be read like anyone's: then all of it can be corrected. */
import type { Corrections } from '../../../exchange/understand/reading/understood';
import type { Preview } from '../../../exchange/work/preview';
import { Button } from '../../parts/Button';
import styles from './ImportDialog.module.css';

interface OriginProps {
  preview: Preview;
  onCorrect(correction: Corrections): void;
}

export function Origin({ preview: { exact, instead }, onCorrect }: OriginProps) {
  if (!exact && !instead) return null;
  return (
    <div className={styles.origin}>
      <p>{SENTENCES[instead ?? 'nothing']}</p>
      {instead ? (
        <Button size="small" onClick={() => onCorrect({ asTable: instead === 'table' })}>
          {instead === 'table' ? 'Read the table itself instead' : 'Read it as Answerable wrote it'}
        </Button>
      ) : null}
    </div>
  );
}

const SENTENCES = {
  nothing: 'Answerable wrote this file, so it was read exactly and nothing had to be guessed.',
  table:
    'Answerable wrote this file, so it was read exactly. To say yourself which row is the head or what a letter means, read its table instead.',
  document:
    'Only the table that the file shows is read. Ids, people, waivers and whatever else it carries out of sight are left out.',
  exact: 'The table is read like one of another program, and may be corrected.',
} as const;
