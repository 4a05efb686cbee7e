/** What lies open around the matrix: the side panel and the dialog. Not part of the document, and not kept. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** `details` follows the active cell of the grid: its row, its role, its section, or the whole matrix. */
export type SidePanel =
  | { readonly kind: 'gaps' }
  | { readonly kind: 'details' }
  | { readonly kind: 'matrix' }
  | { readonly kind: 'closed' };

export type DeskDialog = 'palette' | 'keys' | 'scheme' | 'packs' | 'owners' | null;

export interface DeskState {
  readonly panel: SidePanel;
  /** A person asked for the panel, so it is shown even where there is little room. */
  readonly asked: boolean;
  readonly dialog: DeskDialog;
}

export type Desk = StoreApi<DeskState>;

export function createDesk(): Desk {
  return createStore<DeskState>(() => ({ panel: { kind: 'gaps' }, asked: false, dialog: null }));
}

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk needs a <DeskProvider value={desk}> above it.');
  return desk;
}

export function useDeskState<Part>(select: (state: DeskState) => Part): Part {
  return useStore(useDesk(), select);
}

export function openDialog(desk: Desk, dialog: DeskDialog): void {
  desk.setState({ dialog });
}

export function showPanel(desk: Desk, panel: SidePanel): void {
  desk.setState({ panel, asked: panel.kind !== 'closed' });
}
