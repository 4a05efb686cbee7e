/** A field for files: they are chosen, or dropped on it. */
import styles from './FileDrop.module.css';

export interface FileDropProps {
  /** The name of the field; short, for it is read aloud. */
  label: string;
  /** What stands in it, large, and below it what the files may be. */
  words: string;
  hint: string;
  accept?: string | undefined;
  /** Several at once; otherwise the first one counts. */
  multiple?: boolean;
  /** One at least. */
  onFiles(files: readonly File[]): void;
}

export function FileDrop({ label, words, hint, accept, multiple = false, onFiles }: FileDropProps) {
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    if (files.length > 0) onFiles(files);
  };
  return (
    <label
      className={styles.drop}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
      <strong>{words}</strong>
      <span className={styles.hint}>{hint}</span>
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        className={styles.input}
        aria-label={label}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
    </label>
  );
}
