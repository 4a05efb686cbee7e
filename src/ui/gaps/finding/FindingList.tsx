/** The findings, gathered by cause, as one list that the keyboard walks through. */

import { type FocusEvent, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Matrix } from '../../../domain/matrix/matrix';
import type { FindingGroup } from '../view/findingGroups';
import { activeIn, listGroups } from '../view/findingList';
import { usePanelState } from '../view/panelView';
import { FindingArticle } from './FindingArticle';
import styles from './FindingList.module.css';
import { GroupCard } from './GroupCard';
import { NothingFound } from './NothingFound';
import { articleOf, useWalk } from './useWalk';

export function FindingList({ groups, matrix }: { groups: readonly FindingGroup[]; matrix: Matrix }) {
  const list = useRef<HTMLDivElement>(null);
  const folded = usePanelState((state) => state.folded);
  const asked = usePanelState((state) => state.asked);
  const chosen = usePanelState((state) => state.chosen);
  const chosenAt = usePanelState((state) => state.chosenAt);
  const order = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const places = useMemo(() => new Map(order.map(({ key }, place) => [key, place])), [order]);
  const listed = useMemo(() => listGroups(groups, { folded, asked }), [groups, folded, asked]);
  const drawn = listed.flatMap((group) => group.drawn);
  const reached = activeIn(drawn, places, chosen, chosenAt);
  const walk = useWalk(list, { groups, order, places, reached });
  const kept = useKeptFocus(list, reached?.key);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the findings in it have the focus; keys walk between them.
    <div
      ref={list}
      className={styles.list}
      tabIndex={-1}
      onKeyDown={walk.onKeyDown}
      onClick={walk.onClick}
      onFocus={(event) => {
        walk.onFocus(event);
        kept.onFocus();
      }}
      onBlur={kept.onBlur}
    >
      {listed.length === 0 ? <NothingFound /> : null}
      {listed.map((group) => {
        const [only] = group.findings;
        return group.findings.length === 1 && only ? (
          <FindingArticle
            key={group.key}
            finding={only}
            reached={only.key === reached?.key}
            chosen={only.key === chosen}
          />
        ) : (
          <GroupCard
            key={group.key}
            group={group}
            matrix={matrix}
            reachedKey={reached?.key}
            chosenKey={chosen}
          />
        );
      })}
    </div>
  );
}

function useKeptFocus(list: RefObject<HTMLElement | null>, reachedKey: string | undefined) {
  const held = useRef(false);
  // A removed element takes the browser's focus with it to the body, and nobody is told: so look after each drawing.
  useLayoutEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    (articleOf(list.current, reachedKey) ?? list.current)?.focus();
  });
  return {
    onFocus() {
      held.current = true;
    },
    // React is silent about the blur that a removal causes, so this is a person's own leaving.
    onBlur({ relatedTarget }: FocusEvent) {
      if (!list.current?.contains(relatedTarget)) held.current = false;
    },
  };
}
