/** The findings, gathered by cause, as one list that the keyboard walks through. */

import { type FocusEvent, Fragment, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Matrix } from '../../../domain/matrix/matrix';
import type { FindingGroup } from '../view/findingGroups';
import { activeIn, type ListedGroup, listGroups } from '../view/findingList';
import { partsOf, reasonToStart } from '../view/findingParts';
import { usePanelState } from '../view/panelView';
import { FindingArticle } from './FindingArticle';
import styles from './FindingList.module.css';
import { GroupCard } from './GroupCard';
import { NothingFound } from './NothingFound';
import { CausesHeading, LooksToggle, StartHeading } from './PartHeadings';
import { articleOf, useWalk } from './useWalk';

interface FindingListProps {
  groups: readonly FindingGroup[];
  matrix: Matrix;
  /** Someone chose what to see, so it is one list. */
  filtered: boolean;
}

export function FindingList({ groups: all, matrix, filtered }: FindingListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { groups, start, looks, looksShown } = useShownGroups(all, filtered);
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
      {all.length === 0 ? <NothingFound /> : null}
      {listed.map((group, at) => (
        <Fragment key={group.key}>
          {at === 0 && start.length > 0 ? <StartHeading groups={start} /> : null}
          {at === start.length && at > 0 && group.severity !== 'look' ? (
            <CausesHeading groups={listed.slice(at)} />
          ) : null}
          {group.severity === 'look' && listed[at - 1]?.severity !== 'look' && looks.length > 0 ? (
            <LooksToggle looks={looks} shown />
          ) : null}
          {at < start.length ? <Reason group={group} before={listed[at - 1]} /> : null}
          <Group group={group} matrix={matrix} reachedKey={reached?.key} chosenKey={chosen} />
        </Fragment>
      ))}
      {looks.length > 0 && !looksShown ? <LooksToggle looks={looks} shown={false} /> : null}
    </div>
  );
}

/** Why it stands first; said once for those that stand there for the same reason. */
function Reason({ group, before }: { group: FindingGroup; before: FindingGroup | undefined }) {
  const reason = reasonOf(group);
  return reason === reasonOf(before) ? null : <p className={styles.reason}>{reason}</p>;
}

function reasonOf(group: FindingGroup | undefined): string | undefined {
  const [first] = group?.findings ?? [];
  return first && reasonToStart(first);
}

interface GroupProps {
  group: ListedGroup;
  matrix: Matrix;
  reachedKey: string | undefined;
  chosenKey: string | null;
}

function Group({ group, matrix, reachedKey, chosenKey }: GroupProps) {
  const [only] = group.findings;
  if (group.findings.length === 1 && only)
    return (
      <FindingArticle finding={only} reached={only.key === reachedKey} chosen={only.key === chosenKey} />
    );
  return <GroupCard group={group} matrix={matrix} reachedKey={reachedKey} chosenKey={chosenKey} />;
}

/** What is only worth a look is folded while something weighs more, unless it is asked for or gone to. */
function useShownGroups(all: readonly FindingGroup[], filtered: boolean) {
  const chosen = usePanelState((state) => state.chosen);
  const asked = usePanelState((state) => state.gapAsked);
  const open = usePanelState((state) => state.looksShown);
  const parts = useMemo(() => partsOf(all), [all]);
  const weighty = parts.start.length > 0 && all.length > parts.start.length && !filtered;
  const key = asked && typeof asked === 'object' ? asked.key : chosen;
  const reached = parts.looks.some(({ findings }) => findings.some((finding) => finding.key === key));
  const looksShown = !weighty || reached || open === true;
  const groups = useMemo(
    () => (looksShown ? all : all.filter(({ severity }) => severity !== 'look')),
    [all, looksShown],
  );
  return { groups, looksShown, start: weighty ? parts.start : [], looks: weighty ? parts.looks : [] };
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
