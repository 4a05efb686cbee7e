/** The matrix as people edit it: a grid, or one activity at a time where the window is narrow. */
import { GridFrame } from './frame/GridFrame';
import { OneActivity } from './narrow/OneActivity';
import { useNarrow } from './narrow/useNarrow';

export default function MatrixGrid() {
  return useNarrow() ? <OneActivity /> : <GridFrame />;
}
