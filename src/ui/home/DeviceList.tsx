/** The matrices kept on this device, newest first. */
import { useEffect, useState } from 'react';
import type { MatrixId } from '../../domain/matrix/ids';
import type { LibraryEntry } from '../../session/library';
import { notify } from '../parts/Toast';
import { useLibrary, useLibraryEntries } from '../session/LibraryContext';
import styles from './DeviceList.module.css';
import { DeviceRow } from './DeviceRow';

export function DeviceList() {
  const entries = useLibraryEntries();
  const library = useLibrary();
  const now = useNow();
  const [renaming, setRenaming] = useState<MatrixId | null>(null);

  const remove = ({ id, name }: LibraryEntry) =>
    tell(library.remove(id), () =>
      notify({
        message: `“${name}” was deleted.`,
        action: { label: 'Undo', run: () => tell(library.restore(id)) },
      }),
    );

  return (
    <section className={styles.section} aria-labelledby="on-this-device">
      <h2 id="on-this-device" className={styles.heading}>
        On this device
      </h2>
      {entries?.length === 0 ? (
        <p className={styles.none}>Nothing yet. What you start above is kept here, in this browser only.</p>
      ) : null}
      {entries && entries.length > 0 ? (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <DeviceRow
              key={entry.id}
              entry={entry}
              now={now}
              renaming={renaming === entry.id}
              onRename={() => setRenaming(entry.id)}
              onRenamed={(name) => {
                setRenaming(null);
                if (name.trim() !== '' && name.trim() !== entry.name)
                  tell(library.rename(entry.id, name.trim()));
              }}
              onDuplicate={() => tell(library.duplicate(entry.id))}
              onRemove={() => remove(entry)}
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** Waits for the device and shows the reason if it fails. */
function tell(work: Promise<unknown>, then?: () => void): void {
  work.then(then, (error: unknown) => {
    notify({ message: error instanceof Error ? error.message : String(error), urgent: true });
  });
}

/** The time, a minute fresh: for words such as "2 minutes ago". */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  // The clock is outside React.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
