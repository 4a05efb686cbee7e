/** The two sides of layered work: who shapes the ground, and who builds on it. AI work has the same two sides. */
import type { Layer } from '../matrix/vocabulary';
import { takesPart } from './ownership';
import type { Reading } from './reading';
import type { Row } from './row';

export const PLATFORM: readonly Layer[] = ['platform', 'ai-architecture'];
export const APPLICATION: readonly Layer[] = ['application', 'ai-engineering', 'data'];
const AI: readonly Layer[] = ['ai-architecture', 'ai-engineering'];
/** To be ready for an incident with somebody else's AI is not yet AI work. */
const AI_CONCERNS = ['ai-governance', 'ai-ops', 'ai-eval'];

export const SIDES = [
  { side: 'platform', layers: PLATFORM },
  { side: 'application', layers: APPLICATION },
] as const;

/** Rules about platform and application speak only where the matrix has roles of both. */
export function hasBothSides(reading: Reading): boolean {
  return hasLayer('platform', reading) && hasLayer('application', reading);
}

export function hasLayer(layer: Layer, reading: Reading): boolean {
  return reading.roles.some((role) => role.layer === layer);
}

/** A matrix of AI work alone stands beside one of delivery: what delivery owes is asked there. */
export function isAiOnly(reading: Reading): boolean {
  return AI.some((layer) => hasLayer(layer, reading)) && !hasLayer('platform', reading);
}

export function hasAiWork(reading: Reading): boolean {
  return (
    AI.some((layer) => hasLayer(layer, reading)) ||
    AI_CONCERNS.some((concern) => reading.withConcern(concern).length > 0)
  );
}

/** The lists that `hasAiWork` looks at, for a rule's inputs. */
export function aiInputs(reading: Reading): readonly unknown[] {
  return AI_CONCERNS.map((concern) => reading.withConcern(concern).length > 0);
}

export function bothTakePart(row: Row, reading: Reading): boolean {
  return takesPart(row, PLATFORM, reading) && takesPart(row, APPLICATION, reading);
}

/** The layers that count as one side: in an AI matrix its builders stand on the application's side. */
export function layersLike(layer: Layer): readonly Layer[] {
  if (layer === 'application') return APPLICATION;
  return [layer];
}
