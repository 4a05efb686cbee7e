/** The two filters that people use most: by stage or area, and by topic. */
import { useMemo } from 'react';
import type { SectionId } from '../../../domain/matrix/ids';
import { inOrder } from '../../../domain/matrix/order';
import type { Concern } from '../../../domain/matrix/vocabulary';
import { useGridView, useGridViewState } from '../../grid/GridViewContext';
import { useSessionState } from '../../session/SessionContext';
import { concernWord } from '../words';
import { CheckList } from './CheckList';
import { ChipPopover } from './ChipPopover';
import { concernsIn } from './concernsIn';
import { ticked } from './ticked';

export function SectionFilter() {
  const view = useGridView();
  const chosen = useGridViewState((state) => state.filters.sections);
  const sections = inOrder(useSessionState((state) => state.matrix.sections));
  const items = sections.map(({ id, name }) => ({ value: id, label: name }));
  const only = sections.find((section) => section.id === chosen[0])?.name;
  return (
    <ChipPopover
      name="Stages and areas"
      label={labelOf(chosen.length, 'All stages', only, 'stages')}
      active={chosen.length > 0}
    >
      <CheckList<SectionId>
        name="Stages and areas"
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
      name="Topics"
      label={labelOf(chosen.length, 'All topics', chosen[0] && concernWord(chosen[0]), 'topics')}
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
      name="Topics"
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
