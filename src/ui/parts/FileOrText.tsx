/** Where something to be read comes from: files that are chosen or dropped here, or text that is pasted. */
import { Button } from './Button';
import { FileDrop, type FileDropProps } from './FileDrop';
import styles from './FileOrText.module.css';
import { TextField } from './TextField';

interface FileOrTextProps {
  files: FileDropProps;
  /** The name of the field to paste into. */
  label: string;
  placeholder?: string;
  text: string;
  /** Most people paste here, so a dialog begins in that field. */
  beginsInText?: boolean;
  onType(text: string): void;
  onRead(): void;
}

export function FileOrText(props: FileOrTextProps) {
  const { files, label, placeholder = '', text, beginsInText = false, onType, onRead } = props;
  return (
    <div className={styles.source}>
      <FileDrop {...files} />
      <div className={styles.paste}>
        <TextField
          live
          label={label}
          lines={4}
          value={text}
          placeholder={placeholder}
          autoFocus={beginsInText}
          onCommit={onType}
        />
        <Button disabled={text.trim() === ''} onClick={onRead}>
          Read the text
        </Button>
      </div>
    </div>
  );
}
