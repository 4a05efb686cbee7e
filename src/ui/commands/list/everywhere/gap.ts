/** Walking from gap to gap. */
import { goToGap } from '../../../gaps/view/goToGap';
import type { Command } from '../../command/command';

const commands: readonly Command[] = [
  {
    id: 'gap-next',
    label: 'Next gap',
    // F8 extends a selection inside the grid.
    keys: ['F9', 'F8'],
    zones: 'everywhere',
    run: ({ session, panels }) => goToGap(session, panels, 'next'),
  },
  {
    id: 'gap-previous',
    label: 'Previous gap',
    keys: ['Shift F9', 'Shift F8'],
    zones: 'everywhere',
    run: ({ session, panels }) => goToGap(session, panels, 'previous'),
  },
];

export default commands;
