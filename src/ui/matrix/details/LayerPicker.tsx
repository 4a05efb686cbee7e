/** One of the layers, or none. */
import { LAYERS, type Layer } from '../../../domain/matrix/vocabulary';
import { Select } from '../../parts/Select';
import { LAYER_WORDS } from '../../vocabulary/matrixWords';

interface LayerPickerProps {
  label: string;
  value: Layer | undefined;
  onChange(layer: Layer | undefined): void;
}

export const LAYER_CHOICES: readonly { readonly value: Layer | 'none'; readonly label: string }[] = [
  { value: 'none', label: 'Not set' },
  ...LAYERS.map((layer) => ({ value: layer, label: LAYER_WORDS[layer] })),
];

export function LayerPicker({ label, value, onChange }: LayerPickerProps) {
  return (
    <Select<Layer | 'none'>
      label={label}
      value={value ?? 'none'}
      choices={LAYER_CHOICES}
      onChange={(layer) => onChange(layer === 'none' ? undefined : layer)}
    />
  );
}
