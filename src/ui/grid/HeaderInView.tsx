/** The header with the columns that are in view. It hears of the selection only what concerns it. */
import { GridHeader } from './GridHeader';
import { useGridViewState } from './GridViewContext';
import { activeColumn, wholeColumns } from './headerReading';

export function HeaderInView({ columns }: { columns: string }) {
  const layout = useGridViewState((state) => state.layout);
  const pattern = useGridViewState((state) => state.zoom === 'pattern');
  const active = useGridViewState(activeColumn);
  const selected = useGridViewState(wholeColumns);
  return (
    <GridHeader layout={layout} columns={columns} active={active} selected={selected} pattern={pattern} />
  );
}
