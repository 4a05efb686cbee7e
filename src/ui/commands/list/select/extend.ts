/** Extending the selection by the moves of the arrows. */
import { extendBy, moveCommands } from '../../acts/moving';

export default moveCommands(
  [
    ['up', 'extend-up', 'Extend the selection up', 'Shift ArrowUp'],
    ['down', 'extend-down', 'Extend the selection down', 'Shift ArrowDown'],
    ['left', 'extend-left', 'Extend the selection left', 'Shift ArrowLeft'],
    ['right', 'extend-right', 'Extend the selection right', 'Shift ArrowRight'],
    ['edge-up', 'extend-edge-up', 'Extend to the edge of the filled cells, up', 'Ctrl Shift ArrowUp'],
    ['edge-down', 'extend-edge-down', 'Extend to the edge of the filled cells, down', 'Ctrl Shift ArrowDown'],
    ['edge-left', 'extend-edge-left', 'Extend to the edge of the filled cells, left', 'Ctrl Shift ArrowLeft'],
    [
      'edge-right',
      'extend-edge-right',
      'Extend to the edge of the filled cells, right',
      'Ctrl Shift ArrowRight',
    ],
    ['row-start', 'extend-row-start', 'Extend to the first column', 'Shift Home'],
    ['row-end', 'extend-row-end', 'Extend to the last column', 'Shift End'],
    ['grid-start', 'extend-grid-start', 'Extend to the first cell', 'Ctrl Shift Home'],
    ['grid-end', 'extend-grid-end', 'Extend to the last cell', 'Ctrl Shift End'],
    ['page-up', 'extend-page-up', 'Extend one page up', 'Shift PageUp'],
    ['page-down', 'extend-page-down', 'Extend one page down', 'Shift PageDown'],
  ],
  extendBy,
);
