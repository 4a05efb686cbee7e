/** The view of the open matrix, for the grid and for everything that drives it. The context value never changes. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { GridView, GridViewState } from './gridView';

const GridViewContext = createContext<GridView | null>(null);

export const GridViewProvider = GridViewContext.Provider;

export function useGridView(): GridView {
  const view = useContext(GridViewContext);
  if (!view) throw new Error('useGridView needs a <GridViewProvider value={view}> above it.');
  return view;
}

/** A part of the view's state. The selector returns what is there, never a new object. */
export function useGridViewState<Part>(select: (state: GridViewState) => Part): Part {
  return useStore(useGridView().store, select);
}
