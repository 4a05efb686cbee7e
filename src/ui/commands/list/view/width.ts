/** Making the column of the active header wider or narrower by one step. */
import { widthOf } from '../../../gridView/layout/layout';
import { selectedRoles } from '../../../gridView/selection/selection';
import { setNameWidth, setWidths } from '../../acts/widths';
import type { Command } from '../../command/command';
import { activePosition, layoutOf, selectionOf } from '../../command/context';

/** In CSS pixels. */
const STEP = 16;

function resizeBy(pixels: number): Command['run'] {
  return (context) => {
    const layout = layoutOf(context);
    const { column } = activePosition(context);
    if (column < 0) setNameWidth(context, layout.measures.name + pixels);
    else setWidths(context, selectedRoles(layout, selectionOf(context)), widthOf(layout, column) + pixels);
  };
}

const commands: readonly Command[] = [
  {
    id: 'width-more',
    label: 'Make the column wider (on a header)',
    keys: ['Alt ArrowRight'],
    zones: ['header', 'corner'],
    menu: { header: { at: 510, label: 'Make wider', under: 'Width' } },
    palette: false,
    run: resizeBy(STEP),
  },
  {
    id: 'width-less',
    label: 'Make the column narrower (on a header)',
    keys: ['Alt ArrowLeft'],
    zones: ['header', 'corner'],
    menu: { header: { at: 520, label: 'Make narrower', under: 'Width' } },
    palette: false,
    run: resizeBy(-STEP),
  },
];

export default commands;
