/** The header with the columns that are in view. It hears of the selection only what concerns it. */
import { GridHeader } from './GridHeader';
import { useGridViewState } from './GridViewContext';
import type { GridViewState } from './gridView';
import { areasOf } from './selection';
import { spansOfRow } from './spans';

export function HeaderInView({ columns }: { columns: string }) {
  const layout = useGridViewState((state) => state.layout);
  const pattern = useGridViewState((state) => state.zoom === 'pattern');
  const active = useGridViewState(activeColumn);
  const selected = useGridViewState(wholeColumns);
  return (
    <GridHeader layout={layout} columns={columns} active={active} selected={selected} pattern={pattern} />
  );
}

function activeColumn({ layout, selection }: GridViewState): number | undefined {
  return selection.active.row === 'header' ? layout.columnIndex.get(selection.active.column) : undefined;
}

function wholeColumns({ layout, selection }: GridViewState): string {
  const last = layout.rows.length - 1;
  const whole = areasOf(layout, selection.ranges).filter((area) => area.top <= 0 && area.bottom >= last);
  return spansOfRow(whole, [], 0);
}
