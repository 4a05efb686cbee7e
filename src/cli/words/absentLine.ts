import { absentInWords, NOT_LOOKED_FOR } from '../../domain/gaps/scope/absentAreas';
import type { CheckedFile } from '../contract/checked';

/** What it does not speak of: “Not in this matrix: Cost (elsewhere: Finance). No activity of its own that we recognise: Security” */
export function absentLine({ absent, tooFew, unconfirmed }: CheckedFile): string | undefined {
  if (unconfirmed) return `${NOT_LOOKED_FOR} Confirm it in the app, or here with --confirm-tags.`;
  const lines = absent.length > 0 ? `Not in this matrix: ${absentInWords(absent).join('. ')}` : undefined;
  return tooFew ? [tooFew, lines].filter(Boolean).join(' ') : lines;
}
