/** Filling the last range from its first row or column; a single row or column from its neighbour before. */
import type { Area } from '../../../gridView/selection/selection';
import { areaOf } from '../../../gridView/selection/selection';
import { fillArea } from '../../acts/assigning';
import type { Command } from '../../command/command';
import { type GridContext, layoutOf, selectionOf } from '../../command/context';

function fill(by: 'row' | 'column'): Command['run'] {
  return (context) => {
    const layout = layoutOf(context);
    const range = selectionOf(context).ranges.at(-1);
    const area = range && areaOf(layout, range);
    if (!area) return;
    const [start, end] = by === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
    let first = Math.max(area[start], 0);
    while (by === 'row' && layout.rows[first]?.kind === 'section' && first < area.bottom) first += 1;
    const from = first < area[end] ? first : previous(context, first, by);
    const source: Area = { ...area, [start]: from, [end]: from };
    fillArea(context, source, { ...area, [start]: Math.min(first, source[start]) });
  };
}

function previous(context: GridContext, index: number, by: 'row' | 'column'): number {
  if (by === 'column') return index - 1;
  const { rows } = layoutOf(context);
  let at = index - 1;
  while (rows[at]?.kind === 'section') at -= 1;
  return at;
}

const commands: readonly Command[] = [
  {
    id: 'fill-down',
    label: 'Fill down',
    edits: true,
    keys: ['Ctrl D'],
    menu: { cell: { at: 300, under: 'Fill' } },
    run: fill('row'),
  },
  {
    id: 'fill-right',
    label: 'Fill right',
    edits: true,
    keys: ['Ctrl R'],
    menu: { cell: { at: 310, under: 'Fill' } },
    run: fill('column'),
  },
];

export default commands;
