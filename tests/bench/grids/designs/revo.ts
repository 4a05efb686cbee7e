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
  scroller: () => document.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol'),
  shown: (row, column) => cell(row, column)?.textContent ?? null,
  point: (row, column) => middleOf(cell(row, column)),
  letterKeys: ['R', 'Enter'],
  pastes: true,
};

export default revo;
