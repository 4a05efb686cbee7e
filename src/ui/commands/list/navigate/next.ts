/** Tab and Shift Tab: along the row, or through the selection. */
import { stepOn } from '../../acts/moving';
import type { Command } from '../../command/command';

const WAYS = [
  ['next', 'right', 'Next cell in the row or selection', 'Tab'],
  ['next-back', 'left', 'Previous cell in the row or selection', 'Shift Tab'],
] as const;

export default WAYS.map(
  ([id, way, label, keys]): Command => ({
    id,
    label,
    keys: [keys],
    palette: false,
    run: (context) => stepOn(context, way),
  }),
);
