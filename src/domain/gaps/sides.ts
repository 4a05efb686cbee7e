/** The two sides of layered work: who shapes the ground, and who builds on it. AI work has the same two sides. */
import type { Layer } from '../matrix/vocabulary';
import type { Reading } from './reading';

export const PLATFORM: readonly Layer[] = ['platform', 'ai-architecture'];
export const APPLICATION: readonly Layer[] = ['application', 'ai-engineering', 'data'];

/** Rules about platform and application speak only where the matrix has roles of both. */
export function hasBothSides(reading: Reading): boolean {
  return hasLayer('platform', reading) && hasLayer('application', reading);
}

export function hasLayer(layer: Layer, reading: Reading): boolean {
  return reading.roles.some((role) => role.layer === layer);
}
