/** Thresholds as a person reads and sets them: shares as per cent, days and counts as they are. */
import type { Threshold } from '../../../domain/findings/rule';

export function thresholdInWords(value: number, { unit }: Pick<Threshold, 'unit'>): string {
  if (unit === 'share') return `${Math.round(value * 100)}%`;
  if (unit === 'days') return value === 1 ? '1 day' : `${value} days`;
  return String(value);
}

/** Inside the rule's bounds, on its steps, without the dust of floating point. */
export function settled(value: number, { least, most, step }: Threshold): number {
  const stepped = least + Math.round((value - least) / step) * step;
  return Number(Math.min(most, Math.max(least, stepped)).toFixed(6));
}
