/** Says when a file is one that Answerable wrote, and lets its table be read like anyone's: then all of it can be corrected. */
import type { Corrections } from '../../../exchange/understand/reading/corrections';
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
          {instead === 'table' ? 'Read the table instead' : 'Use Answerable’s own data'}
        </Button>
      ) : null}
    </div>
  );
}

const SENTENCES = {
  nothing: 'This file was written by Answerable, so it was read exactly.',
  table:
    'This file was written by Answerable, so it was read exactly. To choose the header row or the meaning of a letter yourself, read the table instead.',
  document: 'Only the visible table is read. Ids, people, waivers and other hidden data are skipped.',
  exact: 'The table is read like a table from any other program, and you can correct it.',
} as const;
