/** The matrices kept on this device, newest first. */
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { MatrixId } from '../../domain/matrix/ids';
import { Boundary } from '../boundary/Boundary';
import { TroubleWithin } from '../boundary/troubles';
import { slotOf } from '../parts/lazySlot';
import { organisationAddress } from '../routing/route';
import { attempt } from '../session/attempt';
import { useLibrary, useLibraryLists } from '../session/LibraryContext';
import styles from './DeviceList.module.css';
import { DeviceRow } from './DeviceRow';
import { NearRows } from './NearRows';
import { type Order, shownMatrices } from './shownMatrices';

// Few people have so many that they need it, and it is a third of what the first screen loads.
const MatrixFinder = slotOf(() => import('./MatrixFinder'));
const DeletedList = slotOf(() => import('./DeletedList'));

/** Matrices that are found at a glance, without a search. */
const FEW = 8;
/** Pixels of a row on a wide screen. */
const ROW_HEIGHT = 41;

export function DeviceList() {
  const lists = useLibraryLists();
  const library = useLibrary();
  const now = useNow();
  const [wanted, setWanted] = useState('');
  const [order, setOrder] = useState<Order>('changed');
  const entries = lists?.entries;
  const found = useMemo(() => shownMatrices(entries ?? [], wanted, order), [entries, wanted, order]);
  const [renaming, setRenaming] = useState<MatrixId | null>(null);

  return (
    <section className={styles.section} aria-labelledby="on-this-device">
      <div className={styles.head}>
        <h2 id="on-this-device" className={styles.heading}>
          On this device
        </h2>
        {entries && entries.length > 1 ? (
          <a href={organisationAddress()}>All {entries.length} matrices together</a>
        ) : null}
      </div>
      {entries?.length === 0 ? (
        <p className={styles.none}>No matrices yet. What you create is stored only in this browser.</p>
      ) : null}
      {entries && entries.length > FEW ? (
        <Boundary what="The search" Trouble={TroubleWithin}>
          <Suspense>
            <MatrixFinder wanted={wanted} order={order} onWanted={setWanted} onOrder={setOrder} />
          </Suspense>
        </Boundary>
      ) : null}
      {entries && entries.length > 0 && found.length === 0 ? (
        <p className={styles.none}>No matrix has these words in its name or group.</p>
      ) : null}
      {found.length > 0 ? (
        <NearRows
          className={styles.list}
          items={found}
          rowHeight={ROW_HEIGHT}
          row={(entry, place) => (
            <DeviceRow
              key={entry.id}
              entry={entry}
              place={place}
              now={now}
              renaming={renaming === entry.id}
              onRename={() => setRenaming(entry.id)}
              onRenamed={(name) => {
                setRenaming(null);
                if (name.trim() !== '' && name.trim() !== entry.name)
                  attempt(library.rename(entry.id, name.trim()));
              }}
            />
          )}
        />
      ) : null}
      {lists && lists.deleted.length > 0 ? (
        <Boundary what="The deleted matrices" Trouble={TroubleWithin}>
          <Suspense>
            <DeletedList entries={lists.deleted} now={now} />
          </Suspense>
        </Boundary>
      ) : null}
    </section>
  );
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
