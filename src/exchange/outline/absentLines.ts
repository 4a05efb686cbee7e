/** What a report says it does not speak of. A filtered view speaks for the whole matrix here. */

import { wholenessOf } from '../../domain/gaps/engine/wholeness';
import { absentInWords, absentToReaders } from '../../domain/gaps/scope/absentAreas';
import { readMatrix } from '../../domain/reading/readMatrix';
import type { WriteRequest } from '../contract/codec';

export const ABSENT_TITLE = 'Not in this matrix';

/** Lines, with how whole the gaps are first; none where the reader did not ask for gaps, or where nothing is missing. */
export function absentLines({ matrix, today, choice }: WriteRequest): readonly string[] {
  if (!choice.gaps) return [];
  const reading = readMatrix(matrix, today);
  const { sentence } = wholenessOf(reading);
  return [...(sentence ? [sentence] : []), ...absentInWords(absentToReaders(reading))];
}
