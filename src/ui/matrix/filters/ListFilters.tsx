/** The two filters that people use most: by section and by concern. */

import { useMemo } from 'react';
import type { SectionId } from '../../../domain/matrix/ids';
import type { Activity } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { CONCERNS, type Concern } from '../../../domain/matrix/vocabulary';
import { useGridView, useGridViewState } from '../../gridView/GridViewContext';
import { useSessionState } from '../../session/SessionContext';
import { concernWord } from '../../vocabulary/matrixWords';
import { CheckList } from './CheckList';
import { ChipPopover } from './ChipPopover';
import { ticked } from './ticked';

export function SectionFilter() {
  const view = useGridView();
  const chosen = useGridViewState((state) => state.filters.sections);
  const sections = inOrder(useSessionState((state) => state.matrix.sections));
  const items = sections.map(({ id, name }) => ({ value: id, label: name }));
  const only = sections.find((section) => section.id === chosen[0])?.name;
  return (
    <ChipPopover
      name="Sections"
      label={labelOf(chosen.length, 'All sections', only, 'sections')}
      active={chosen.length > 0}
    >
      <CheckList<SectionId>
        name="Sections"
        items={items}
        chosen={new Set(chosen)}
        onChange={(id, on) => view.filter({ sections: ticked(chosen, id, on) })}
      />
    </ChipPopover>
  );
}

export function ConcernFilter() {
  const chosen = useGridViewState((state) => state.filters.concerns);
  return (
    <ChipPopover
      name="Concerns"
      label={labelOf(chosen.length, 'All concerns', chosen[0] && concernWord(chosen[0]), 'concerns')}
      active={chosen.length > 0}
    >
      <ConcernList chosen={chosen} />
    </ChipPopover>
  );
}

/** Apart, because counting reads every activity, and the list is there only while it is open. */
function ConcernList({ chosen }: { chosen: readonly Concern[] }) {
  const view = useGridView();
  const activities = useSessionState((state) => state.matrix.activities);
  const items = useMemo(
    () =>
      concernsIn(activities).map(({ concern, rows }) => ({
        value: concern,
        label: concernWord(concern),
        hint: rows === 1 ? '1 activity' : `${rows} activities`,
      })),
    [activities],
  );
  return (
    <CheckList<Concern>
      name="Concerns"
      items={items}
      chosen={new Set(chosen)}
      onChange={(concern, on) => view.filter({ concerns: ticked(chosen, concern, on) })}
    />
  );
}

function labelOf(count: number, none: string, only: string | undefined, several: string): string {
  if (count === 0) return none;
  return count === 1 && only ? only : `${count} ${several}`;
}

interface ConcernCount {
  readonly concern: Concern;
  readonly rows: number;
}

function concernsIn(activities: { readonly [id: string]: Activity }): readonly ConcernCount[] {
  const counts = new Map<Concern, number>();
  for (const { concerns } of Object.values(activities)) {
    for (const concern of concerns) counts.set(concern, (counts.get(concern) ?? 0) + 1);
  }
  const own = [...counts.keys()].filter((concern) => !CONCERNS.includes(concern as never)).sort();
  return [...CONCERNS, ...own].flatMap((concern) => {
    const rows = counts.get(concern);
    return rows === undefined ? [] : [{ concern, rows }];
  });
}
