import { atCell } from '../../../gridView/layout/cellRefs';
import { isOneCell } from '../../../gridView/selection/selection';
import type { Command } from '../../command/command';
import { selectionOf } from '../../command/context';

export default {
  id: 'collapse',
  label: 'Clear the selection. Press again to leave the grid',
  keys: ['Escape'],
  palette: false,
  run(context) {
    const { view } = context;
    const { extending, cut } = view.store.getState();
    const selection = selectionOf(context);
    if (cut || extending) view.store.setState({ cut: null, extending: false });
    else if (isOneCell(selection)) view.store.setState({ leaving: true });
    else view.select(atCell(selection.active));
  },
} satisfies Command;
