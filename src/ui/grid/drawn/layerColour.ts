/** The colour of the strip over a role. Layers that work on one side of the house share one. */
import type { Layer } from '../../../domain/matrix/vocabulary';

const COLOURS: { readonly [layer in Layer]?: string } = {
  product: 'violet',
  application: 'blue',
  platform: 'teal',
  security: 'crimson',
  assurance: 'crimson',
  data: 'ochre',
  'ai-architecture': 'ochre',
  'ai-engineering': 'ochre',
};

export function layerColour(layer: Layer | undefined): string {
  return `var(--layer-${(layer && COLOURS[layer]) ?? 'slate'})`;
}
