/** How the gaps of one open matrix are looked at: filter, folded causes, and where the keyboard is. Not in the document. */
import { useStore } from 'zustand/react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Session } from '../../../session/session';
import { useSession } from '../../session/SessionContext';
import { type FindingFilter, NO_FILTER } from './findingFilter';
import type { ListChoices, Stretch } from './findingList';
import { seenAtLastVisit } from './seenGaps';

export interface PanelState extends ListChoices {
  readonly filter: FindingFilter;
  /** The key of the finding that the keyboard is on, and its place in the list, for when it is mended. */
  readonly chosen: string | null;
  readonly chosenAt: number;
  /** The keyboard is to move to the chosen finding as soon as it is drawn. */
  readonly focusAsked: boolean;
  /** A gap that was asked for from elsewhere; the list goes there, when it is there. */
  readonly gapAsked: GapAsked | null;
  /** Suggested tags were put aside, until the matrix is opened again. */
  readonly tagsIgnored: boolean;
  /** What is only worth a look is shown; undefined: as long as nothing weighs more. */
  readonly looksShown: boolean | undefined;
  /** The gaps of the last visit; others are marked as new. */
  readonly seen: ReadonlySet<string> | undefined;
}

/** The next, the previous, or the one with a key. */
export type GapAsked = 'next' | 'previous' | { readonly key: string };

export type PanelView = StoreApi<PanelState>;

// Kept per session and not per component, so that the filter is still there when the panel is shown again.
const views = new WeakMap<Session, PanelView>();

export function panelViewOf(session: Session): PanelView {
  let view = views.get(session);
  if (!view) {
    view = createStore<PanelState>(() => ({
      filter: NO_FILTER,
      folded: new Map(),
      asked: new Map(),
      chosen: null,
      chosenAt: 0,
      focusAsked: false,
      gapAsked: null,
      tagsIgnored: false,
      looksShown: undefined,
      seen: seenAtLastVisit(session),
    }));
    views.set(session, view);
  }
  return view;
}

export function usePanelView(): PanelView {
  return panelViewOf(useSession());
}

export function usePanelState<Part>(select: (state: PanelState) => Part): Part {
  return useStore(usePanelView(), select);
}

export function setFilter(view: PanelView, part: Partial<FindingFilter>): void {
  view.setState({ filter: { ...view.getState().filter, ...part } });
}

export function foldGroup(view: PanelView, key: string, fold: boolean): void {
  view.setState({ folded: new Map(view.getState().folded).set(key, fold) });
}

export function showStretch(view: PanelView, key: string, stretch: Stretch): void {
  view.setState({ asked: new Map(view.getState().asked).set(key, stretch) });
}
