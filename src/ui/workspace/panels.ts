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

export type PanelsDialog =
  | 'palette'
  | 'keys'
  | 'scheme'
  | 'packs'
  | 'owners'
  | 'people'
  | 'file'
  | 'ci'
  | null;

export interface PanelsState {
  readonly panel: SidePanel;
  /** A person asked for the panel, so it is shown even where there is little room. */
  readonly asked: boolean;
  readonly dialog: PanelsDialog;
  /** The field of the details that another screen led to; it takes the focus once it is there. */
  readonly field: string | null;
}

export type Panels = StoreApi<PanelsState>;

export function createPanels(): Panels {
  return createStore<PanelsState>(() => ({
    panel: { kind: 'gaps' },
    asked: false,
    dialog: null,
    field: null,
  }));
}

const PanelsContext = createContext<Panels | null>(null);

export const PanelsProvider = PanelsContext.Provider;

export function usePanels(): Panels {
  const panels = useContext(PanelsContext);
  if (!panels) throw new Error('usePanels needs a <PanelsProvider value={panels}> above it.');
  return panels;
}

export function usePanelsState<Part>(select: (state: PanelsState) => Part): Part {
  return useStore(usePanels(), select);
}

export function openDialog(panels: Panels, dialog: PanelsDialog): void {
  panels.setState({ dialog });
}

export function showPanel(panels: Panels, panel: SidePanel): void {
  panels.setState({ panel, asked: panel.kind !== 'closed' });
}

/** Opens the details of what is selected at one of their fields. */
export function showField(panels: Panels, field: string): void {
  panels.setState({ panel: { kind: 'details' }, asked: true, field });
}
