/** Every shipped scheme. A new file in schemes/ is a new scheme; there is no list to keep up to date. */
import type { Scheme } from './scheme/scheme';

const files = import.meta.glob<Scheme>('./schemes/*.ts', { eager: true, import: 'default' });

export const schemeList: readonly Scheme[] = Object.values(files).sort((one, other) =>
  // RACI is what most people mean; the rest by name.
  one.id === 'raci' ? -1 : other.id === 'raci' ? 1 : one.name.localeCompare(other.name),
);
