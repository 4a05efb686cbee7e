/** Glide Data Grid: pixels on a canvas. What is shown is read from its hidden table, and painting from its pixels. */
import { DataEditor, type EditableGridCell, GridCellKind, type Item } from '@glideapps/glide-data-grid';
import '@glideapps/glide-data-grid/dist/index.css';
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { BenchMatrix, GridBench } from '../gridBench';

const WIDTH = { name: 320, role: 86 };
const HEIGHT = 36;
let held: string[][] = [];

function Grid({ columns, rows }: BenchMatrix) {
  const [defined] = useState(() =>
    ['Activity', ...columns].map((title, place) => ({
      title,
      id: String(place),
      width: place === 0 ? WIDTH.name : WIDTH.role,
    })),
  );
  const cellAt = useCallback(([column, row]: Item) => {
    const text = held[row]?.[column] ?? '';
    return { kind: GridCellKind.Text, data: text, displayData: text, allowOverlay: true } as const;
  }, []);
  const onEdit = useCallback(([column, row]: Item, cell: EditableGridCell) => {
    const line = held[row];
    if (line && cell.kind === GridCellKind.Text) line[column] = cell.data;
  }, []);
  return (
    <DataEditor
      columns={defined}
      rows={rows.length}
      rowHeight={HEIGHT}
      headerHeight={HEIGHT}
      freezeColumns={1}
      getCellContent={cellAt}
      onCellEdited={onEdit}
      getCellsForSelection
      onPaste
      width="100%"
      height="100%"
    />
  );
}

let isPainted = false;

/**
 * Whether anything is painted on the canvas. Asked of its pixels only until it is: to read them takes milliseconds that
 * would be told as Glide's, and it paints in the task in which it takes over what is pasted.
 */
function painted(): boolean {
  isPainted ||= hasPixels();
  return isPainted;
}

function hasPixels(): boolean {
  const canvas = document.querySelector('canvas');
  const context = canvas?.getContext('2d', { willReadFrequently: false });
  if (!canvas || !context || canvas.width < 50) return false;
  const { data } = context.getImageData(8, HEIGHT + 8, 60, 20);
  return data.some((channel) => channel < 120 && channel > 0);
}

const glide: GridBench = {
  mount(root, matrix) {
    held = matrix.rows;
    root.insertAdjacentElement('afterend', document.createElement('div')).id = 'portal';
    createRoot(root).render(<Grid {...matrix} />);
  },
  scroller: () => document.querySelector<HTMLElement>('.dvn-scroller'),
  shown: (row, column) => (painted() ? (held[row]?.[column] ?? null) : null),
  point: (row, column) => {
    const canvas = document.querySelector('canvas');
    if (!canvas) return null;
    const box = canvas.getBoundingClientRect();
    const x = column === 0 ? WIDTH.name / 2 : WIDTH.name + (column - 0.5) * WIDTH.role;
    return { x: box.x + x, y: box.y + HEIGHT * (row + 1.5) };
  },
  editing: () => document.querySelector('#portal textarea, #portal input') !== null,
  letterKeys: ['R', 'Enter'],
  pastes: true,
};

export default glide;
