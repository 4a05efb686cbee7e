/** Stands between the app and its screens: where the storage is in trouble, it says so before anything looks empty. */
import type { ReactNode } from 'react';
import { useStore } from 'zustand/react';
import { useLibrary } from '../session/LibraryContext';
import { BlockedScreen } from './BlockedScreen';
import { LostMatrices } from './LostMatrices';
import styles from './Recovery.module.css';
import { StorageBanner } from './StorageBanner';

export function StorageGate({ children }: { children: ReactNode }) {
  const { storage } = useLibrary();
  const state = useStore(storage, (status) => status.state);
  const lost = useStore(storage, (status) => status.lost);
  if (state.kind === 'blocked') return <BlockedScreen />;
  // A welcome would look as if nobody had ever been here.
  if (lost.some(({ partial }) => !partial)) return <LostMatrices lost={lost} />;
  const hasBanner = state.kind === 'memory' || state.kind === 'locked' || lost.length > 0;
  // One tree with and without a banner: the screen below must not begin anew when one appears.
  return (
    <div className={hasBanner ? styles.gate : styles.nothing}>
      <div>
        <StorageBanner state={state} lost={lost} />
      </div>
      <div className={hasBanner ? styles.screens : styles.nothing}>{children}</div>
    </div>
  );
}
