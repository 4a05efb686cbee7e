/** Selecting whole rows, columns, sections and everything. */

import { atCell } from '../../gridView/layout/cellRefs';
import type { Layout } from '../../gridView/layout/layout';
import {
  areaOf,
  everything,
  isOneCell,
  wholeColumns,
  wholeRows,
  wholeSection,
} from '../../gridView/selection/selection';
import { type Commands, layoutOf, selectionOf } from './context';

/** The section row above a row, or the row itself. */
function sectionRowOf(layout: Layout, row: number): number {
  let at = row;
  while (at > 0 && layout.rows[at]?.kind !== 'section') at -= 1;
  return at;
}

export const selecting: Commands = {
  'select-rows': (context) => {
    const { active, ranges } = selectionOf(context);
    context.view.select(wholeRows(layoutOf(context), active, ranges.at(-1)?.to ?? active));
  },
  'select-columns': (context) => {
    const { active, ranges } = selectionOf(context);
    if (active.column === 'name') return;
    context.view.select(wholeColumns(active, ranges.at(-1)?.to ?? active));
  },
  'select-all': (context) => {
    const layout = layoutOf(context);
    const selection = selectionOf(context);
    const row = sectionRowOf(layout, layout.rowIndex.get(selection.active.row) ?? -1);
    const section = layout.rows[row];
    const [last] = selection.ranges;
    const area = last && areaOf(layout, last);
    if (!section || (area?.top === row && last?.kind === 'rows') || last?.kind === 'all') {
      context.view.select(everything(selection));
      return;
    }
    const whole = wholeSection(layout, { row: section.key, column: 'name' });
    context.view.select({ ...whole, active: selection.active });
  },
  'extend-mode': ({ view }) => {
    const extending = !view.store.getState().extending;
    view.store.setState({ extending });
    view.say(extending ? 'Arrows extend the selection until Escape.' : 'Arrows move the active cell.');
  },
  'add-mode': (context) => {
    const { view } = context;
    const selection = selectionOf(context);
    const { active } = selection;
    view.select({ ...selection, ranges: [...selection.ranges, { kind: 'cells', from: active, to: active }] });
    view.store.setState({ extending: true });
    view.say('Arrows draw another range until Escape.');
  },
  collapse: (context) => {
    const { view } = context;
    const { extending, cut } = view.store.getState();
    const selection = selectionOf(context);
    if (cut || extending) view.store.setState({ cut: null, extending: false });
    else if (isOneCell(selection)) view.store.setState({ leaving: true });
    else view.select(atCell(selection.active));
  },
};
