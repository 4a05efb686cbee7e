/** Moving the active cell. */
import { moveBy, moveCommands } from '../../acts/moving';

export default moveCommands(
  [
    ['up', 'move-up', 'One cell up', 'ArrowUp'],
    ['down', 'move-down', 'One cell down', 'ArrowDown'],
    ['left', 'move-left', 'One cell left', 'ArrowLeft'],
    ['right', 'move-right', 'One cell right', 'ArrowRight'],
    ['edge-up', 'move-edge-up', 'To the edge of the filled cells, up', 'Ctrl ArrowUp'],
    ['edge-down', 'move-edge-down', 'To the edge of the filled cells, down', 'Ctrl ArrowDown'],
    ['edge-left', 'move-edge-left', 'To the edge of the filled cells, left', 'Ctrl ArrowLeft'],
    ['edge-right', 'move-edge-right', 'To the edge of the filled cells, right', 'Ctrl ArrowRight'],
    ['row-start', 'move-row-start', 'First column of the row', 'Home'],
    ['row-end', 'move-row-end', 'Last column of the row', 'End'],
    ['grid-start', 'move-grid-start', 'First cell', 'Ctrl Home'],
    ['grid-end', 'move-grid-end', 'Last cell', 'Ctrl End'],
    ['page-up', 'move-page-up', 'One page up', 'PageUp'],
    ['page-down', 'move-page-down', 'One page down', 'PageDown'],
    ['page-left', 'move-page-left', 'One page left', 'Alt PageUp'],
    ['page-right', 'move-page-right', 'One page right', 'Alt PageDown'],
  ],
  moveBy,
);
