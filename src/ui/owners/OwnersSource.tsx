/** Where a file about owners comes from: chosen, dropped here, or pasted as text. */
import { useState } from 'react';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import styles from './OwnersDialog.module.css';

interface OwnersSourceProps {
  onFiles(files: readonly File[]): void;
  onText(text: string): void;
}

export function OwnersSource({ onFiles, onText }: OwnersSourceProps) {
  const [text, setText] = useState('');
  return (
    <div className={styles.source}>
      <label
        className={styles.drop}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          // The page behind the dialog takes files too, as matrices.
          event.stopPropagation();
          const files = [...event.dataTransfer.files];
          if (files.length > 0) onFiles(files);
        }}
      >
        <strong>Choose or drop files</strong>
        <span className={styles.faint}>
          GitHub or GitLab CODEOWNERS, Backstage catalog-info.yaml, or several of them
        </span>
        <input
          type="file"
          multiple
          className={styles.input}
          aria-label="Choose a CODEOWNERS or catalog file"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            if (files.length > 0) onFiles(files);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </label>
      <div className={styles.paste}>
        <TextField live label="Or paste the text" lines={4} value={text} onCommit={setText} />
        <Button disabled={text.trim() === ''} onClick={() => onText(text)}>
          Read text
        </Button>
      </div>
    </div>
  );
}
