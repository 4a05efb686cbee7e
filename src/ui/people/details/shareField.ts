/** A share of a week in a field: "80%" shown; "80%", "0.8" or "4/5" taken. */
import { shareFromText } from '../../../domain/people/listColumns';

export function shareInField(fraction: number | undefined): string {
  return fraction === undefined ? '' : `${Math.round(fraction * 1000) / 10}%`;
}

/** Nothing typed takes the share away; what cannot be read becomes a number that the edit refuses with a sentence. */
export function shareFromField(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  return shareFromText(text) ?? Number.NaN;
}
