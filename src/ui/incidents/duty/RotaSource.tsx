/** Where a rota comes from: a calendar file that is chosen or dropped here, or pasted lines. */
import { useState } from 'react';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import styles from './RotaDialog.module.css';

export function RotaSource({ onText }: { onText(text: string, source: string): void }) {
  const [text, setText] = useState('');
  const take = (file: File | undefined) => void file?.text().then((read) => onText(read, file.name));
  return (
    <div className={styles.source}>
      <label
        className={styles.drop}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          // The page behind the dialog takes files too, as matrices.
          event.stopPropagation();
          take(event.dataTransfer.files[0]);
        }}
      >
        <strong>Choose a calendar file, or drop it here</strong>
        <span className={styles.faint}>.ics, as on-call tools and calendars export it</span>
        <input
          type="file"
          accept=".ics,.ical,.txt,.csv,text/calendar"
          className={styles.input}
          aria-label="Choose a calendar file"
          onChange={({ target }) => {
            take(target.files?.[0]);
            // The same file may be chosen again after it was mended.
            target.value = '';
          }}
        />
      </label>
      <div className={styles.paste}>
        <TextField
          live
          label="Or paste a rota"
          lines={4}
          value={text}
          onCommit={setText}
          placeholder={
            '2026-11-30 09:00, 2026-12-07 09:00, Ann Lee\n2026-12-07 09:00, 2026-12-14 09:00, Bob Roy'
          }
        />
        <Button disabled={text.trim() === ''} onClick={() => onText(text, 'pasted rota')}>
          Read the text
        </Button>
      </div>
    </div>
  );
}
