/** Where a file about owners comes from: chosen, dropped here, or pasted as text. */
import { useState } from 'react';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import styles from './OwnersDialog.module.css';

interface OwnersSourceProps {
  onFile(file: File): void;
  onText(text: string): void;
}

export function OwnersSource({ onFile, onText }: OwnersSourceProps) {
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
          const [file] = event.dataTransfer.files;
          if (file) onFile(file);
        }}
      >
        <strong>Choose a file, or drop it here</strong>
        <span className={styles.faint}>
          CODEOWNERS of GitHub or GitLab, or catalog-info.yaml of Backstage
        </span>
        <input
          type="file"
          className={styles.input}
          aria-label="Choose a CODEOWNERS or catalog file"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onFile(file);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </label>
      <div className={styles.paste}>
        <TextField live label="Or paste its text" lines={4} value={text} onCommit={setText} />
        <Button disabled={text.trim() === ''} onClick={() => onText(text)}>
          Read the text
        </Button>
      </div>
    </div>
  );
}
