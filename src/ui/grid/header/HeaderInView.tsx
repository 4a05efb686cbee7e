/** The header with the columns in view. It re-renders only for the part of the selection that it shows. */

import { useGridViewState } from '../../gridView/GridViewContext';
import { activeColumn, wholeColumns } from '../drawn/headerReading';
import { GridHeader } from './GridHeader';

export function HeaderInView({ columns }: { columns: string }) {
  const layout = useGridViewState((state) => state.layout);
  const pattern = useGridViewState((state) => state.zoom === 'pattern');
  const active = useGridViewState(activeColumn);
  const selected = useGridViewState(wholeColumns);
  return (
    <GridHeader layout={layout} columns={columns} active={active} selected={selected} pattern={pattern} />
  );
}
