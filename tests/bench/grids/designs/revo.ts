/** RevoGrid. */
import { defineCustomElements } from '@revolist/revogrid/loader';
import { type GridBench, middleOf } from '../gridBench';

// The frozen name column is a grid of its own, so the roles count from 0 in theirs.
const cell = (row: number, column: number) =>
  document.querySelector(
    column === 0
      ? `.colPinStart [data-rgrow="${row}"][data-rgcol="0"]`
      : `.rgCol [data-rgrow="${row}"][data-rgcol="${column - 1}"]`,
  );

const revo: GridBench = {
  mount(root, { columns, rows }) {
    defineCustomElements();
    const grid = document.createElement('revo-grid');
    grid.style.blockSize = '100%';
    root.append(grid);
    Object.assign(grid, {
      rowSize: 36,
      range: true,
      columns: ['Activity', ...columns].map((name, place) => ({
        name,
        prop: place,
        size: place === 0 ? 320 : 86,
        ...(place === 0 ? { pin: 'colPinStart' } : {}),
      })),
      source: rows,
    });
  },
  scroller() {
    const across = document.querySelector('revogr-viewport-scroll.rgCol');
    const down = across?.querySelector('.vertical-inner');
    if (!across || !down) return null;
    return {
      get scrollTop() {
        return down.scrollTop;
      },
      get scrollLeft() {
        return across.scrollLeft;
      },
      scrollTo(left, top) {
        across.scrollLeft = left;
        down.scrollTop = top;
      },
      scrollBy(left, top) {
        across.scrollLeft += left;
        down.scrollTop += top;
      },
    };
  },
  shown: (row, column) => cell(row, column)?.textContent ?? null,
  point: (row, column) => middleOf(cell(row, column)),
  letterKeys: ['R', 'Enter'],
  pastes: true,
};

export default revo;
