/** The name of a matrix while it is being changed in its place. Enter and leaving keep it, Escape does not. */
import { type KeyboardEvent, useRef } from 'react';
import styles from './DeviceRow.module.css';

export function RenameField({ name, onDone }: { name: string; onDone(name: string): void }) {
  // Escape removes the field and also blurs it. Only the first of the two events counts.
  const done = useRef(false);
  const finish = (text: string) => {
    if (done.current) return;
    done.current = true;
    onDone(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(event.currentTarget.value);
    if (event.key === 'Escape') finish(name);
  };
  return (
    <input
      className={styles.rename}
      aria-label={`Name of ${name}`}
      defaultValue={name}
      ref={begin}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}

function begin(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
