/** react-data-grid. */
import { useState } from 'react';
import { DataGrid, renderTextEditor } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import { createRoot } from 'react-dom/client';
import { type BenchMatrix, type GridBench, middleOf } from '../gridBench';

interface PlainRow {
  readonly id: number;
  readonly [column: string]: string | number;
}

function Grid({ columns, rows }: BenchMatrix) {
  const [held, setHeld] = useState<readonly PlainRow[]>(() =>
    rows.map((cells, id) => ({ id, ...Object.fromEntries(cells.map((text, place) => [`c${place}`, text])) })),
  );
  const [defined] = useState(() =>
    ['Activity', ...columns].map((name, place) => ({
      key: `c${place}`,
      name,
      width: place === 0 ? 320 : 86,
      frozen: place === 0,
      renderEditCell: renderTextEditor,
    })),
  );
  return (
    <DataGrid
      columns={defined}
      rows={held}
      rowKeyGetter={(row: PlainRow) => row.id}
      onRowsChange={setHeld}
      rowHeight={36}
      style={{ blockSize: '100%' }}
    />
  );
}

const cell = (row: number, column: number) =>
  document.querySelector(`[role=row][aria-rowindex="${row + 2}"] [aria-colindex="${column + 1}"]`);

const rdg: GridBench = {
  mount: (root, matrix) => createRoot(root).render(<Grid {...matrix} />),
  scroller: () => document.querySelector<HTMLElement>('[role=grid]'),
  shown: (row, column) => cell(row, column)?.textContent ?? null,
  point: (row, column) => middleOf(cell(row, column)),
  letterKeys: ['R', 'Enter'],
  pastes: false,
};

export default rdg;
