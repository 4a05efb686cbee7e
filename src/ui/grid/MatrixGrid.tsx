/** The matrix as people edit it: a grid, or one activity at a time where the screen is narrow. */
import { GridFrame } from './GridFrame';

export default function MatrixGrid() {
  return <GridFrame />;
}
