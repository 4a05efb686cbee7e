/** Walking through the parts of the screen with the keyboard. */
import { nextRegion } from '../../acts/regions';
import type { Command } from '../../command/command';

const commands: readonly Command[] = [
  {
    id: 'region-next',
    label: 'Next panel',
    keys: ['F6'],
    zones: 'everywhere',
    palette: false,
    run: () => nextRegion(1),
  },
  {
    id: 'region-previous',
    label: 'Previous panel',
    keys: ['Shift F6'],
    zones: 'everywhere',
    palette: false,
    run: () => nextRegion(-1),
  },
];

export default commands;
