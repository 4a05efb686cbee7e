/** How tall the rows are. */
import { DENSITIES, type Density } from '../../../gridView/choices/viewChoices';
import type { Command } from '../../command/command';

const LABELS: { readonly [density in Density]: string } = {
  compact: 'Compact rows',
  normal: 'Default rows',
  roomy: 'Tall rows',
};

export default DENSITIES.map(
  (density, place): Command => ({
    id: `density-${density}`,
    label: LABELS[density],
    menu: { corner: { at: 500 + place * 10, under: 'Row height' } },
    words: 'density height size',
    run: ({ view }) => view.choose({ density, zoom: 'letters' }),
  }),
);
