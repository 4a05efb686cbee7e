/** The bars as a person chose to see them: as bars, as a heat picture, as figures. */
import type { Bar } from '../../../domain/people/load';
import { useSessionState } from '../../session/SessionContext';
import type { DrawnCode } from '../figures/drawnCodes';
import { type ChangeView, type PeopleView, WHAT } from '../figures/peopleView';
import { BarList } from './BarList';
import { FigureTable } from './FigureTable';
import { HeatPicture } from './HeatPicture';
import { NoRolesYet, NothingFound } from './NothingToShow';

interface BarsPictureProps {
  bars: readonly Bar[];
  view: PeopleView;
  codes: readonly DrawnCode[];
  onChange: ChangeView;
  onOpen(key: string): void;
}

export function BarsPicture({ bars, view, codes, onChange, onOpen }: BarsPictureProps) {
  const matrix = useSessionState((state) => state.matrix);
  if (bars.length === 0) {
    return Object.keys(matrix.roles).length === 0 ? <NoRolesYet /> : <NothingFound onChange={onChange} />;
  }
  const what = WHAT[view.kind];
  if (view.picture === 'heat') {
    return (
      <HeatPicture
        matrix={matrix}
        bars={bars}
        what={what}
        selected={view.selected}
        onSelect={(key, section) => onChange({ selected: key, section, tab: 'rows' })}
      />
    );
  }
  if (view.picture === 'figures') {
    return (
      <FigureTable
        bars={bars}
        codes={codes}
        what={what}
        order={view.order}
        selected={view.selected}
        onOrder={(order) => onChange({ order })}
        onSelect={onOpen}
      />
    );
  }
  return (
    <BarList
      label={`Load by ${what.toLowerCase()}`}
      bars={bars}
      codes={codes}
      selected={view.selected}
      onSelect={onOpen}
      onEnter={focusPanel}
    />
  );
}

/** Into the panel: the tab that is open, from where Tab goes on. */
export function focusPanel(): void {
  document.querySelector<HTMLElement>('#people-panel [role="radio"][aria-checked="true"]')?.focus();
}
