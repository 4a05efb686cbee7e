/** Stands between the app and its screens: where the storage is in trouble, it says so before anything looks empty. */
import type { ReactNode } from 'react';
import { useStore } from 'zustand/react';
import { useLibrary } from '../session/LibraryContext';
import { LostMatrices } from './LostMatrices';
import styles from './Recovery.module.css';
import { updateOffer } from './reloading';
import { StorageBanner } from './StorageBanner';

export function StorageGate({ children }: { children: ReactNode }) {
  const { storage } = useLibrary();
  const state = useStore(storage, (status) => status.state);
  const lost = useStore(storage, (status) => status.lost);
  const update = useStore(updateOffer, ({ waiting }) => waiting);
  const empty = useStore(storage, (status) => status.empty === true);
  if (state.kind === 'blocked') return <BlockedScreen />;
  // A welcome would look as if nobody had ever been here.
  if (empty && lost.some(({ kind }) => kind === 'gone' || kind === 'unreadable'))
    return <LostMatrices lost={lost} />;
  const isTrouble = state.kind === 'slow' || state.kind === 'memory' || state.kind === 'locked';
  const hasBanner = isTrouble || lost.length > 0 || update !== null;
  // The same tree with and without a banner, so that the screen below is not mounted again when one appears.
  return (
    <div className={hasBanner ? styles.gate : styles.nothing}>
      <div>
        <StorageBanner state={state} lost={lost} update={update} />
      </div>
      <div className={hasBanner ? styles.screens : styles.nothing}>{children}</div>
    </div>
  );
}

/** Another tab with an older version holds the database. Nothing to click: it goes on by itself. */
function BlockedScreen() {
  return (
    <main className={styles.page}>
      <title>Waiting for another tab · Answerable</title>
      <div className={styles.words} role="status" aria-label="Storage">
        <h1>Another tab is blocking an update</h1>
        <p>
          Answerable has to update its storage, but an older version is open in another tab. Close the other
          Answerable tabs. This tab then continues by itself.
        </p>
        <p>No data was changed or lost.</p>
      </div>
    </main>
  );
}
