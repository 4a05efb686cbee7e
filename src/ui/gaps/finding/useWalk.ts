/** Walking through the findings: by arrows and clicks in the panel, by a key from anywhere. The grid's selection follows. */
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
} from 'react';
import type { Finding } from '../../../domain/findings/finding';
import { useGridView } from '../../gridView/GridViewContext';
import { showPanel, usePanels } from '../../workspace/panels';
import type { FindingGroup } from '../view/findingGroups';
import { openedFor } from '../view/findingList';
import { type GapAsked, usePanelState, usePanelView } from '../view/panelView';
import { placeAfter, placeForKey } from './walk';

export const PHONE = 480;

export interface Walked {
  readonly groups: readonly FindingGroup[];
  /** Every finding in the order of the list, drawn or not, and the place of each key in it. */
  readonly order: readonly Finding[];
  readonly places: ReadonlyMap<string, number>;
  readonly reached: Finding | undefined;
}

export function useWalk(list: RefObject<HTMLElement | null>, { groups, order, places, reached }: Walked) {
  const view = usePanelView();
  const grid = useGridView();
  const panels = usePanels();
  const focusAsked = usePanelState((state) => state.focusAsked);
  const gapAsked = usePanelState((state) => state.gapAsked);

  const goTo = (finding: Finding, focus: boolean) => {
    const state = view.getState();
    view.setState({
      ...openedFor(finding, groups, state),
      chosen: finding.key,
      chosenAt: places.get(finding.key) ?? 0,
      focusAsked: focus,
    });
    grid.reveal(finding.places);
  };

  // The focus is the browser's; it moves once the finding has been drawn.
  useLayoutEffect(() => {
    if (!focusAsked) return;
    articleOf(list.current, view.getState().chosen)?.focus();
    view.setState({ focusAsked: false });
  }, [focusAsked, list, view]);

  const goToAsked = useEffectEvent((asked: GapAsked) => {
    view.setState({ gapAsked: null });
    const place = places.get(view.getState().chosen ?? '') ?? -1;
    const by = asked === 'previous' ? -1 : 1;
    const to = typeof asked === 'object' ? places.get(asked.key) : placeAfter(place, by, order.length);
    const finding = to === undefined ? undefined : order[to];
    if (finding) goTo(finding, true);
  });
  // Keys and the palette are outside of the panel, which may only just have been opened for them.
  useEffect(() => {
    if (gapAsked) goToAsked(gapAsked);
  }, [gapAsked]);

  return {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!isArticle(event.target) || !reached) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        grid.reveal(reached.places, true);
        return;
      }
      const to = placeForKey(event.key, places.get(reached.key) ?? 0, order.length);
      const next = to === undefined ? undefined : order[to];
      if (!next) return;
      event.preventDefault();
      goTo(next, true);
    },
    onClick({ target }: MouseEvent<HTMLElement>) {
      if (
        !(target instanceof Element) ||
        target.closest('button:not([data-act="select"]), form, [data-apart]')
      ) {
        return;
      }
      const finding = order[places.get(keyAt(target) ?? '') ?? -1];
      if (!finding) return;
      goTo(finding, false);
      // On a phone the panel lies over the very cells that were asked for.
      const pointsSomewhere = finding.places.length > 0 && target.closest('[data-act="select"]');
      if (pointsSomewhere && innerWidth <= PHONE) {
        showPanel(panels, { kind: 'closed' });
      }
    },
    onFocus({ target }: { target: EventTarget }) {
      const key = keyAt(target);
      if (key !== undefined && key !== view.getState().chosen) {
        view.setState({ chosen: key, chosenAt: places.get(key) ?? 0 });
      }
    },
  };
}

export function articleOf(list: HTMLElement | null, key: string | null | undefined): HTMLElement | undefined {
  const articles = list?.querySelectorAll<HTMLElement>('article') ?? [];
  return [...articles].find((article) => article.dataset.key === key);
}

function keyAt(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('article')?.dataset.key : undefined;
}

function isArticle(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('article');
}
