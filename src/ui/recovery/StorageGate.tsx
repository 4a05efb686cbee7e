/** Stands between the app and its screens: where the storage is in trouble, it says so before anything looks empty. */
import type { ReactNode } from 'react';
import { useStore } from 'zustand/react';
import { useLibrary } from '../session/LibraryContext';
import { BlockedScreen } from './BlockedScreen';
import { LostMatrices } from './LostMatrices';
import { StorageBanner } from './StorageBanner';

export function StorageGate({ children }: { children: ReactNode }) {
  const { storage } = useLibrary();
  const state = useStore(storage, (status) => status.state);
  const lost = useStore(storage, (status) => status.lost);
  if (state.kind === 'blocked') return <BlockedScreen />;
  // A welcome would look as if nobody had ever been here.
  if (lost.some(({ partial }) => !partial)) return <LostMatrices lost={lost} />;
  return (
    <>
      <StorageBanner state={state} lost={lost} />
      {children}
    </>
  );
}
