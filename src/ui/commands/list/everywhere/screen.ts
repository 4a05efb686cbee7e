/** Going to a screen of the matrix. */
import { goTo, matrixAddress, TAB_LABELS, TABS } from '../../../routing/route';
import type { Command } from '../../command/command';
import { matrixOf } from '../../command/context';

export default TABS.map(
  (tab): Command => ({
    id: `screen-${tab}`,
    label: `Go to ${TAB_LABELS[tab]}`,
    zones: 'everywhere',
    words: 'screen tab open',
    run: (context) => goTo(matrixAddress(matrixOf(context).id, tab)),
  }),
);
