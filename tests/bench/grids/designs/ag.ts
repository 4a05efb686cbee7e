/** AG Grid Community. */
import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { type GridBench, middleOf } from '../gridBench';

const cell = (row: number, column: number) =>
  document.querySelector(`.ag-row[row-index="${row}"] .ag-cell[col-id="${column}"]`);

const ag: GridBench = {
  mount(root, { columns, rows }) {
    ModuleRegistry.registerModules([AllCommunityModule]);
    createGrid<string[]>(root, {
      columnDefs: ['Activity', ...columns].map((headerName, place) => ({
        headerName,
        colId: String(place),
        width: place === 0 ? 320 : 86,
        editable: true,
        ...(place === 0 ? { pinned: 'left' as const } : {}),
        valueGetter: ({ data }) => data?.[place],
        valueSetter: ({ data, newValue }) => {
          data[place] = String(newValue ?? '');
          return true;
        },
      })),
      rowData: rows,
      rowHeight: 36,
    });
  },
  scroller: () =>
    document.querySelector<HTMLElement>('.ag-grid-viewport') ??
    document.querySelector<HTMLElement>('.ag-body-viewport'),
  shown: (row, column) => cell(row, column)?.textContent ?? null,
  point: (row, column) => middleOf(cell(row, column)),
  letterKeys: ['R', 'Enter'],
  pastes: false,
};

export default ag;
